/** A page's facts: overview first, then the strip, the views and their cards. Holds the reader's desk; all else is handed on. */
import { useContext, useMemo } from "preact/hooks";
import { HandlersContext, LandmarkContext, useWords } from "./context.ts";
import { CopyDialog } from "./dialogs/CopyDialog.tsx";
import { KeysDialog } from "./dialogs/KeysDialog.tsx";
import { Live } from "./Live.tsx";
import { searchOf } from "./model/facets.ts";
import { canFilter, listOf } from "./model/results.ts";
import { ArticleHeader } from "./overview/ArticleHeader.tsx";
import { Legend } from "./overview/Legend.tsx";
import { OverviewTiles } from "./overview/OverviewTiles.tsx";
import { Speakers } from "./overview/Speakers.tsx";
import { Strip } from "./overview/Strip.tsx";
import { Toolbar } from "./overview/Toolbar.tsx";
import type { AppProps, PageFacts } from "./props.ts";
import { useDeeds } from "./useDeeds.ts";
import { usePage } from "./usePage.ts";
import { useFormatsAhead } from "./views/ahead.ts";
import { Facts } from "./views/Facts.tsx";
import { Filters } from "./views/Filters.tsx";
import { usePressOnCard } from "./views/press.ts";
import { PANEL_ID, Tabs, tabId } from "./views/Tabs.tsx";
import { Tools } from "./views/Tools.tsx";

export interface PageProps extends AppProps {
	readonly page: PageFacts;
}

export function Page(props: PageProps) {
	const { page, actions, commands, settings } = props;
	const words = useWords();
	const Landmark = useContext(LandmarkContext);
	const model = usePage(page.sheet, props.corrections);
	const { desk, step, items, shown, counts, totals, hidden, kept, overview } = model;
	const deeds = useDeeds(props, model);
	useFormatsAhead(items);
	const { copying } = deeds;
	const closeDialog = () => step({ do: "dialog", dialog: null });
	const list = usePressOnCard(deeds.handlers.goTo);
	const finds = useMemo(() => searchOf(desk.query), [desk.query]);
	const isEmpty = Object.values(totals).every((count) => count === 0);
	const choose = (facetId: string, value: string | null) => step({ do: "choose", facetId, value });
	const filters = (
		<Filters
			view={desk.view}
			items={items}
			choice={desk.choices[desk.view]}
			matches={({ id, haystack }) => !hidden.has(id) && finds(haystack)}
			onChoose={choose}
		/>
	);
	return (
		<HandlersContext.Provider value={deeds.handlers}>
			<Landmark class="page" aria-label={words.t("extensionName")}>
				<Toolbar onCopy={copying.copySheet} onStep={step} onOptions={actions.openOptions} onRead={actions.read} />
				{page.changed && (
					<div class="notice" role="note">
						<p>{words.t("pageChanged")}</p>
						<button type="button" class="main-button" onClick={actions.read}>
							{words.t("readAgain")}
						</button>
					</div>
				)}
				<ArticleHeader article={page.sheet.article} text={page.sheet.text} />
				{isEmpty ? (
					<p class="nothing">{words.t("nothingQuotable")}</p>
				) : (
					<>
						<OverviewTiles overview={overview} onShow={deeds.show} />
						<Speakers shares={overview.shares} />
						<Legend onChange={deeds.highlight} />
						<div class="views-bar">
							<Strip sheet={kept} scrolled={page.scrolled} onGo={actions.goToOffset} />
							<Tabs view={desk.view} counts={counts} onView={(view) => step({ do: "view", view })} />
						</div>
						<div id={PANEL_ID} class="facts" role="tabpanel" aria-labelledby={tabId(desk.view)} ref={list}>
							<Tools
								desk={desk}
								shown={counts[desk.view]}
								total={totals[desk.view]}
								onSearch={deeds.search}
								onOrder={(order) => step({ do: "order", order })}
								onClear={deeds.clear}
								filters={canFilter(items, desk.view) ? filters : null}
							/>
							{listOf(shown, desk.view).length === 0 ? (
								<p class="nothing">{words.t(totals[desk.view] === 0 ? "noneOfKind" : "noneFound")}</p>
							) : (
								<Facts desk={desk} items={shown} page={page} hidden={hidden} />
							)}
						</div>
					</>
				)}
			</Landmark>
			<Live announcement={deeds.announcement} />
			{desk.dialog === "keys" && <KeysDialog commands={commands} onClose={closeDialog} />}
			{desk.dialog === "copy" && (
				<CopyDialog
					order={desk.order}
					render={copying.render}
					onCopy={copying.copy}
					onSave={copying.save}
					onDefault={({ id }) => actions.saveSettings({ ...settings, copyFormat: id })}
					onClose={closeDialog}
				/>
			)}
		</HandlersContext.Provider>
	);
}
