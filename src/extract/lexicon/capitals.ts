/** Capitalised words that are no part of a person's name: days, months, functional words that open sentences, and the like. Data, written for this project. */
import { wordSet } from "./word-set.ts";

export const TIME_WORDS = wordSet(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar.
apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov dec spring autumn winter christmas easter thanksgiving halloween
ramadan eid hanukkah passover gmt est edt pst pdt bst cet utc am pm a.m. p.m.
`);

/** Words that never belong to a name, wherever they stand with a capital. */
export const FUNCTION_WORDS = wordSet(`
a an the this that these those he she it they we i you his her its their our my your him them us who whom whose which whether what when where why how whenever wherever whatever whoever whichever
and or but nor so yet for if as at by in on of to from with without within into onto over under above below between among amid amidst during before after
since until till while whereas because although though unless despite about against across along around behind beside besides beyond down up off out near per
through throughout toward towards upon via like unlike once also too even just only still already now then there here today yesterday tomorrow tonight
meanwhile however moreover furthermore instead therefore thus hence otherwise nevertheless nonetheless indeed perhaps maybe later earlier soon recently previously
currently finally eventually initially ultimately meantime afterward afterwards again often sometimes always never ever not no yes ok okay oh hey
nobody somebody anybody everybody someone anyone everyone nothing something anything everything
all any both each either every few many more most much neither none other others several some such another than is are was were be been being am do does did
done has have had having can could may might must shall should will would ain't can't don't didn't won't isn't wasn't couldn't wouldn't shouldn't doesn't
let's it's that's i'm i've he's she's there's what's we're they're you're who's here's
additionally similarly likewise apparently clearly obviously surely certainly probably possibly presumably reportedly allegedly unfortunately fortunately
sadly luckily interestingly surprisingly notably specifically generally basically essentially actually really simply nearly almost roughly
said says told asked according
`);

/** Words that open a sentence, a headline or a quotation with a capital and are no name there; inside a name they may stand. */
export const OPENING_WORDS = wordSet(`
one two three four five six seven eight nine ten first second third last next same own well let get got go goes went gone come comes came coming make makes made
making take takes took taking see sees saw seeing say saying tell tells telling ask asks asking think thinks thought speaking reporting writing citing quoting noting
adding given including regarding concerning following based born raised new old former current late senior top good bad great big small long short high low full
main major minor key real true false young people man woman men women officials sources police experts critics supporters analysts researchers scientists lawmakers
voters investigators prosecutors authorities lawyers republicans democrats conservatives liberals residents protesters activists reporters journalists doctors workers
teachers students half watch read listen photo video image file updated update live breaking analysis opinion editorial exclusive related correction
thanks thank please dear hello hi sorry congratulations welcome goodbye wow god call calls called keep keeps kept give gives gave find finds found know knows
knew want wants wanted need needs needed look looks looked use uses used using try tries tried trying work works worked run runs ran running show shows showed put
puts turn turns turned start started starting begin began leave left move moved play played pay paid meet met hear heard believe believes stop stopped hold held
bring brought happen happened write wrote provide stand stood lose lost part parts number numbers day days week weeks month months year years time times way ways
thing things world life country state city town question questions answer answers issue issues point points case cases fact facts problem problems side sides end
set lot lots kind sort type asked told having being western eastern northern southern arab kurdish african asian latin-american african-american christian muslim
jewish internet web tv covid covid-19 ebola zika brexit gdp ceo cfo
islam christianity judaism buddhism hinduism catholicism muslims christians jews sunnis shiites kurds arabs africans asians europeans latinos hispanics blacks whites
`);

/** Catches the "US", "WHO" and "IT" of "US officials", the "TODAY" of a paper; leaves "us" and "It". */
export const isNameOfLetters = (text: string): boolean => /^(?:US|WHO|IT|AM|TODAY)$/.test(text);
