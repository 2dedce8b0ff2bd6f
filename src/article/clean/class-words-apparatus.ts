/** Class names and ids of the page's own apparatus: bylines and dates, ways through the site, what opens over it or is not seen, players. */
import type { ClassWords } from "./class-words.ts";

/** Who wrote it and when. */
export const BYLINE: ClassWords = {
	strong:
		"byline*|dateline|author bio|authorbio|author box|author info|author card|author description|author profile|about author|about the author|entry meta|post meta|article meta|story meta|meta info|posted on|entry footer|post footer|article footer|story footer|timestamp*|pub date|publish date|published date|publication date|date published|reading time|read time|contributor*",
	weak: "author*|autor*|bio|date|dates|meta|submitted|time|updated|views|credits|kicker|eyebrow|section label|article info|article details|post info|post details",
};

/** Finds the way in the site. */
export const NAVIGATION: ClassWords = {
	strong:
		"breadcrumb*|pagination|pager|skip link|skiplink|skip to content|site header|site footer|page footer|masthead|nav|navbar|navigation|back to top|table of contents|toc",
	weak: "menu*|tags|tag list|taglist|tag cloud|topics|topic list|keywords|categories|cat links|jump*|search*|footer",
};

/** Opens over the page or is not seen. */
export const UNSEEN: ClassWords = {
	strong:
		"tooltip*|popover*|hovercard|hover card|rollover*|flyout*|popup*|modal*|lightbox*|cookie*|consent*|gdpr*|noscript|no js|screen reader text|screen reader|sr only|visually hidden|visuallyhidden|visuallyhide|assistive text|offscreen|print only|printonly|only print|show for print|adblock*",
	weak: "overlay|dropdown*|alert|alerts|notification*|toast",
};

/** Text of a player or a picture gallery. */
export const PLAYER: ClassWords = {
	strong:
		"jwplayer|jw player|video player|videoplayer|vjs*|brightcove*|player controls|video playlist|audio player|gallery*|slideshow*|carousel*|slider*|lightgallery|slide count|slideshow controls",
	weak: "video*|player*|playlist|podcast player|audio|thumbnails|livestream",
};
