/** Class names and ids of what a page offers beside the article: other stories, subscriptions, sharing, comments, advertisements. */
import type { ClassWords } from "./class-words.ts";

/** Points to other articles. */
export const RELATED: ClassWords = {
	strong:
		"related*|recirc*|recommend*|readmore|read more|read next|readnext|read also|also read|more stories|morestories|more news|more from|more on this|see also|seealso|trending*|most read|mostread|most popular|mostpopular|most viewed|up next|upnext|next article|next post|prev post|next story|post navigation|nav links|outbrain|taboola|zergnet|revcontent|mgid|jp relatedposts|yarpp*|onward*|story timeline|storytimeline|crosslink*|interlink*|suggested|you may like|further reading|zusatzinfos|promo*",
	weak: "popular|teaser*|headlines|latest|rail|sidebar|aside|package|river|feed",
};

/** Asks for a subscription or a gift. */
export const SUBSCRIPTION: ClassWords = {
	strong:
		"newsletter*|news letter|signup*|sign up|subscribe*|subscription*|mailchimp|optin|opt in|email signup|donate|donation*|membership|paywall prompt|paywall message|paywall overlay|regwall|piano|inline cta|call to action|app download",
	weak: "cta|appeal|subscriber|support us|login|register",
};

/** Shares or follows. */
export const SHARING: ClassWords = {
	strong:
		"sharedaddy|sharethis|addthis*|addtoany*|share buttons|share bar|sharebar|share tools|social share|social links|social icons|follow us|sociable",
	weak: "share*|sharing|social*|follow|tools|toolbar|utility|print|jetpack likes|reaction*|click to tweet|tweet button|ctt",
};

/** Readers' comments. */
export const COMMENTS: ClassWords = {
	strong: "comments|comment list|commentlist|disqus*|livefyre|viafoura|coral talk|respond|discussion|spot im|openweb",
	weak: "comment*|feedback|rating*|poll",
};

/** Advertises. */
export const ADVERTISING: ClassWords = {
	strong: "advert*|adsbygoogle|adslot|ad slot|ad unit|adunit|ad container|ad wrapper|sponsor*|dfp|gpt ad|affiliate disclosure",
	weak: "ad|ads|banner|commercial|shopping|product widget",
};
