/** Given names and their short forms: data, written for this project. One line a group. */

const GROUPS = `
william bill billy will willy liam|robert bob bobby rob robbie bert|michael mike mick mickey|joseph joe joey|james jim jimmy jamie jeb|thomas tom tommy
daniel dan danny|david dave davey|christopher chris kit|christine christina chris tina|matthew matt|stephen steven steve|anthony tony|edward ed eddie ted ned
theodore ted teddy|richard rick dick rich richie|ronald ron ronnie|donald don donnie|kenneth ken kenny|gregory greg|jeffrey jeff geoff geoffrey|samuel sam
benjamin ben bibi|alexander alexandra alex sandy sasha|nicholas nick nicky|andrew andy drew|elizabeth liz beth betsy betty lizzy|katherine catherine kathryn kate kathy katie cathy
susan sue suzanne susie|deborah deb debbie debra|margaret maggie meg peggy|patrick pat paddy|patricia pat patty tricia trish|charles charlie chuck|john jon johnny jack
jonathan jon|timothy tim|lawrence larry laurence|gerald jerry gerry|frederick fred freddie|francis frank|franklin frank|albert al bert|alan al|raymond ray|philip phil phillip
peter pete|victoria vicky|jennifer jen jenny|rebecca becky|barbara barb|judith judy|vincent vince|walter walt|leonard len lenny|harold harry hal|henry harry hank|eugene gene
zachary zach zack|joshua josh|abraham abe|maxwell max|douglas doug|clifford cliff|bernard bernie|mitchell mitch|randolph randy|terrence terry|martin marty|rudolph rudy|nathaniel nate
vladimir volodymyr|aleksandr alexander|sergey sergei|mohammed mohammad muhammad mohamed|nathan nate|cynthia cindy|sandra sandy|valerie val|kimberly kim|edward edvard|yevgeny evgeny
`;

const groups = GROUPS.split(/[|\n]/).map((line) => new Set(line.trim().split(" ")));

export const areNicknames = (a: string, b: string): boolean => groups.some((group) => group.has(a) && group.has(b));
