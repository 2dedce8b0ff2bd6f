/** Titles with a full stop that wink-nlp takes for a sentence's end: "Sens." (it knows "Sen."). Data, written for this project; as a pattern's alternatives. */
export const ABBREVIATED_TITLES = "Sens|Reps|Govs|Coun|Cllr|Ald|Engr|Barr|Gens|Profs|Drs|Messrs|Asst|Det|Supt|Insp|Rev|Hon|Fr";
