//! Every component in its states on one page, for looking at and for the browser's checks of accessibility.
//!
//! ```text
//! cargo run -p ui --example fixtures -- page.html ../../www/build/clusterwise.css
//! ```
//!
//! The first argument is the file to write, the second the address of the stylesheet as seen from that file.

use allocation::{Allocation, Case, ClusterCode, Pack, Review, ReviewPeriod, SuperClass, Tipping};
use chrono::{Months, NaiveDate};
use outcomes::{Wellbeing, WellbeingScale};
use ratings::{Assessment, OtherProblem, Rating, Scale};
use std::error::Error;
use std::rc::Rc;
use ui::{
    BackLink, Button, ButtonGroup, ButtonKind, ButtonLink, Card, CardRow, CasemixReport, ChangeTable, Checkbox,
    ClusterBars, ClusterCount, ClusterGrid, ClusterSpan, ClusterTimeline, ConfirmPanel, CopyBox, DateField, Definition,
    DemonstrationBanner, Details, DotAnswer, DotPlot, DotRow, ErrorSummary, FileField, FilePreview, Flow, FlowList,
    FlowMatrix, FormError, HiddenFigures, InsetText, IntervalChart, LetterField, Line, NavigationItem,
    NotificationBanner, NotificationKind, OutcomeFigures, OutcomeRow, OutcomeTable, Page, PageHeading, Part,
    PatientRecord, Progress, QualityFigure, QualityFigures, RadioItem, Radios, Ranking, RatingField, Reasons,
    ReportRow, ReportTable, ReviewBanner, RowAction, ScaleChart, ScoreChart, SelectField, SelectItem, Share, ShareBars,
    ShareRow, Steadiness, SuggestionBanner, SummaryList, SummaryRow, Tab, Table, TableColumn, TableRow, Tabs, Tag,
    TagColour, TextArea, TextField, TimeBars, TimeRow, TransitionTable, TypedDate, WarningCallout, show,
};
use yew::prelude::*;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(style)) = (arguments.next(), arguments.next()) else {
        return Err("give the file to write and the address of the stylesheet".into());
    };
    let renderer = yew::LocalServerRenderer::<Fixtures>::new().hydratable(false);
    let body = futures::executor::block_on(renderer.render());
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Fixtures</title><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><link rel=\"stylesheet\" href=\"{style}\"></head><body>{body}</body>\
         </html>\n"
    );
    std::fs::write(file, page)?;
    Ok(())
}

/// Ratings of somebody who was made up, with one that is not known.
fn assessment() -> Assessment {
    let rated = Assessment::from_ratings([Rating::NoProblem; 18])
        .with(Scale::SelfInjury, Rating::Minor)
        .with(Scale::PhysicalIllness, Rating::Mild)
        .with(Scale::Hallucinations, Rating::NoProblem)
        .with(Scale::DepressedMood, Rating::Moderate)
        .with(Scale::OtherProblems, Rating::Moderate)
        .with(Scale::Relationships, Rating::Mild)
        .with(Scale::DailyLiving, Rating::Mild)
        .with(Scale::LivingConditions, Rating::NotKnown)
        .with(Scale::Occupation, Rating::Mild)
        .with(Scale::RepeatSelfHarm, Rating::Minor)
        .with(Scale::Vulnerability, Rating::Minor);
    Assessment::new(rated.ratings(), Some(OtherProblem::Anxiety))
}

#[component]
fn Fixtures() -> Html {
    let items = vec![
        NavigationItem::new("#/assess", "Allocate a cluster").current(true),
        NavigationItem::new("#/caseload", "Caseload"),
        NavigationItem::new("#/method", "How it works"),
        NavigationItem::new("#/settings", "Settings"),
    ];
    let footer = vec![
        NavigationItem::new("#/about", "About, privacy and accessibility"),
        NavigationItem::new("#/glossary", "Glossary"),
    ];
    html! {
        { show!(Page {
            items,
            footer_items: footer,
            footer_line: "Clusterwise 0.1.0. What you type stays in this browser.",
            on_skip: Callback::noop(),
            before: html! { { show!(BackLink { href: "#/" }) } },
            children: html! {
                <>
                { show!(ErrorSummary {
                    errors: vec![
                    FormError::new("rate-4", "Rate scale 4, or choose not known"),
                    FormError::new("letter", "Choose the kind of problem rated on scale 8"),
                ],
                    on_choose: Callback::noop(),
                }) }
                { show!(NotificationBanner {
                    kind: NotificationKind::Success,
                    id: "banner-success",
                    heading: "The assessment was saved",
                }) }
                { show!(NotificationBanner {
                    kind: NotificationKind::Problem,
                    id: "banner-problem",
                    heading: "There is no room left in this browser",
                    children: html! { <p>{ "What you typed is still on this page. Delete assessments that you no longer need, then save again." }</p> },
                }) }
                { show!(NotificationBanner { id: "banner-important", heading: "You have an unfinished assessment" }) }
                { show!(PageHeading { title: "Rate the 18 scales", caption: "Step 2 of 4" }) }
                <p>{ "Text with a " }<a href="#/method">{ "link" }</a>{ ", a key " }<kbd>{ "9" }</kbd>{ " and a " }<code>{ "code" }</code>{ "." }</p>
                <p>
                    { show!(Tag { label: "Provisional", colour: TagColour::Orange }) }{ " " }{ show!(Tag { label: "In date", colour: TagColour::Green }) }
                    { " " }{ show!(Tag { label: "Overdue", colour: TagColour::Red }) }{ " " }{ show!(Tag { label: "New" }) }{ " " }
                    { show!(Tag { label: "Past", colour: TagColour::Grey }) }
                </p>
                { rating_fields() }
                { results() }
                { outcomes_over_time() }
                { casemix() }
                { practice() }
                { fields() }
                { text() }
                </>
            },
        }) }
    }
}

fn rating_fields() -> Html {
    let field = |scale: Scale, value: Option<Rating>, error: Option<AttrValue>| {
        html! {
            <RatingField {scale} {value} {error} on_rate={Callback::noop()} on_next={Callback::noop()}
                on_back={Callback::noop()} />
        }
    };
    html! {
        <>
            <h2>{ "Current ratings" }</h2>
            { field(Scale::OveractiveBehaviour, Some(Rating::NoProblem), None) }
            { field(Scale::SelfInjury, Some(Rating::Minor), None) }
            { field(Scale::Cognition, None, Some("Rate scale 4, or choose not known".into())) }
            { field(Scale::OtherProblems, Some(Rating::Severe), None) }
            { show!(LetterField {
                value: None,
                needed: true,
                error: "Choose the kind of problem rated on scale 8",
                on_choose: Callback::noop(),
                on_next: Callback::noop(),
                on_back: Callback::noop(),
            }) }
            { field(Scale::DailyLiving, Some(Rating::NotKnown), None) }
            <h2>{ "Historical ratings" }</h2>
            { field(Scale::RepeatSelfHarm, Some(Rating::Moderate), None) }
            { field(Scale::Vulnerability, None, None) }
            { show!(Progress {
                missing: vec![Scale::DrinkingOrDrugs, Scale::Cognition, Scale::Vulnerability],
                on_go: Callback::noop(),
                children: html! { { show!(Button { small: true, on_press: Callback::noop(), children: "Continue" }) } },
            }) }
        </>
    }
}

fn results() -> Html {
    let pack = Rc::new(Pack::provisional());
    let origin = Some(SuperClass::NonPsychotic);
    let case = Case { origin, ..assessment().into() };
    let allocation = Rc::new(Allocation::new(&pack, &case));
    let tippings: Rc<[Tipping]> = pack.tipping(&case).into();
    let first = allocation.first().first().map_or(ClusterCode::VARIANCE, |first| first.code);
    let comparison = allocation.comparison().cloned().map(Rc::new);
    html! {
        <>
            <h2>{ "The result" }</h2>
            { show!(SuggestionBanner { allocation: allocation.clone(), pack: pack.clone(), origin }) }
            { show!(Ranking { ranked: allocation.ranked().to_vec(), selected: first, on_show: Callback::noop() }) }
            if let Some(comparison) = comparison {
                { show!(Reasons { comparison, assessment: assessment() }) }
            }
            { show!(Steadiness { tippings }) }
            { show!(ClusterGrid { pack: pack.clone(), code: first, assessment: assessment() }) }
            { show!(ClusterGrid { pack: pack.clone(), code: ClusterCode::C01 }) }
            { review(&allocation, &pack) }
            { show!(CopyBox {
                id: "record",
                heading: "Copy for the patient record",
                text: record(first),
                status: "Copied",
                on_copy: Callback::noop(),
            }) }
        </>
    }
}

/// Somebody in cluster 02, rated before with one more scale known.
fn review(allocation: &Rc<Allocation>, pack: &Rc<Pack>) -> Html {
    let before = assessment().with(Scale::LivingConditions, Rating::Mild).with(Scale::Occupation, Rating::Minor);
    let review = Rc::new(Review::new(allocation, ClusterCode::C02, Some(&before), &assessment(), None));
    let (allocation, pack, lead) = (allocation.clone(), pack.clone(), review.lead.clone());
    html! {
        <>
            <h2>{ "A review" }</h2>
            { show!(ReviewBanner { review, allocation, pack }) }
            { show!(TransitionTable { from: ClusterCode::C02, lead }) }
        </>
    }
}

/// A made-up course of `count` assessments, a quarter apart and the third on the day of the second, each a little better
/// than the one before, with a rating here and there that is not known.
fn course(count: u16) -> Vec<(NaiveDate, Assessment)> {
    let mut course = Vec::new();
    for place in 0..count {
        let months = if place == 2 { 3 } else { 3 * u32::from(place) };
        let date = NaiveDate::from_ymd_opt(2019, 3, 4).unwrap_or_default() + Months::new(months);
        let rating = |scale: Scale| {
            let number = u8::try_from(scale.index()).unwrap_or(0);
            let step = u8::try_from(place).unwrap_or(0);
            match (number + 3 * step) % 11 {
                7 if place > 0 => Rating::NotKnown,
                wave => Rating::from_form_code((number * 7 % 5 + wave / 5).saturating_sub(step / 3).min(4))
                    .unwrap_or(Rating::NotKnown),
            }
        };
        course.push((date, Assessment::from_ratings(Scale::ALL.map(rating))));
    }
    course
}

fn outcomes_over_time() -> Html {
    let first = NaiveDate::from_ymd_opt(2025, 1, 14).unwrap_or_default();
    let after = |months: u32| first + Months::new(months);
    let span = |cluster, from, until: Option<u32>, closed: Option<&'static str>| ClusterSpan {
        cluster,
        from: after(from),
        until: until.map(after),
        closed: closed.map(AttrValue::from),
    };
    let wellbeing = [(0, 18), (3, 16), (6, 21), (9, 26)]
        .into_iter()
        .filter_map(|(months, raw)| Some((after(months), Wellbeing::from_total(WellbeingScale::Swemwbs, raw).ok()?)));
    let wellbeing: Vec<_> = wellbeing.collect();
    let ten = course(10);
    let change = |id: &'static str,
                  before: Option<&(NaiveDate, Assessment)>,
                  after: Option<&(NaiveDate, Assessment)>| match (before, after) {
        (Some(before), Some(after)) => show!(ChangeTable { id, before: *before, after: *after }),
        _ => Html::default(),
    };
    let unknown = Assessment::from_ratings([Rating::NotKnown; 18]);
    html! {
        <>
            <h2>{ "Change over time" }</h2>
            <h3>{ "Two assessments" }</h3>
            { change("change", ten.first(), ten.last()) }
            { change("change-unknown", ten.first(), Some(&(after(0), unknown))) }
            <h3>{ "Ten assessments" }</h3>
            { show!(ScaleChart { id: "ten", assessments: ten.clone(), open: true }) }
            { ScoreChart::honos("ten-total", &ten).html() }
            { ScoreChart::wellbeing("wellbeing", WellbeingScale::Swemwbs, &wellbeing).html() }
            <h3>{ "One, two and thirty" }</h3>
            { show!(ScaleChart { id: "one", assessments: vec![(first, assessment())] }) }
            { ScoreChart::honos("one-total", &[(first, assessment())]).html() }
            { show!(ScaleChart { id: "two", assessments: course(2) }) }
            { show!(ScaleChart { id: "thirty", assessments: course(30) }) }
            { ScoreChart::honos("thirty-total", &course(30)).html() }
            <h3>{ "Clusters" }</h3>
            { show!(ClusterTimeline {
                id: "clusters",
                today: after(22),
                spans: vec![
                    span(ClusterCode::C04, 0, Some(5), None),
                    span(ClusterCode::C14, 5, Some(6), None),
                    span(ClusterCode::C11, 6, Some(14), Some("Care completed")),
                    span(ClusterCode::C03, 17, Some(18), None),
                    span(ClusterCode::C18, 18, None, None),
                ],
            }) }
            { show!(ClusterTimeline {
                id: "one-cluster", today: after(0), spans: vec![span(ClusterCode::C04, 0, None, None)],
            }) }
        </>
    }
}

fn record(suggested: ClusterCode) -> String {
    let pack = Pack::provisional();
    PatientRecord {
        date: NaiveDate::from_ymd_opt(2026, 3, 4).unwrap_or_default(),
        assessment_reason: "new referral".to_owned(),
        assessment: assessment(),
        origin: Some(SuperClass::NonPsychotic),
        facts: allocation::Facts::default(),
        own: Some(ClusterCode::C03),
        suggested: vec![suggested],
        suggested_broken: false,
        incomplete: None,
        decided: ClusterCode::C03,
        decided_clauses: None,
        decision_reason: Some("Function is better than the ratings suggest.".to_owned()),
        next_review: NaiveDate::from_ymd_opt(2026, 9, 4),
        review: None,
        longer: None,
        closed: None,
        corrected: None,
        pack_id: pack.about().id.clone(),
        pack_fingerprint: pack.fingerprint(),
        pack_status: pack.about().status,
    }
    .text()
}

fn fields() -> Html {
    let yes_no =
        || vec![RadioItem::new("yes", "Yes"), RadioItem::new("no", "No"), RadioItem::new("unknown", "Not known")];
    html! {
        <>
            <h2>{ "Fields" }</h2>
            { show!(TextField {
                id: "label",
                label: "Label",
                hint: "A label that you make up, such as Blue 14. Never a name or a number from a record.",
                value: "Blue 14",
                width: 20,
                on_input: Callback::noop(),
            }) }
            { show!(TextField {
                id: "label-wrong",
                label: "Label",
                value: "999 000 0000",
                width: 20,
                error: "This looks like an NHS number. Make up a label that means nothing to others",
                on_input: Callback::noop(),
            }) }
            { show!(DateField {
                id: "date",
                legend: "Date of assessment",
                hint: "For example, 4 3 2026",
                value: TypedDate {
                day: "31".into(), month: "2".into(), year: "2026".into(),
            },
                error: "There is no 31 February",
                on_input: Callback::noop(),
            }) }
            { show!(Radios {
                id: "reason",
                legend: "Why is this assessment made?",
                hint: "Choose one",
                error: "Choose why this assessment is made",
                items: vec![
                    RadioItem::new("10", "New referral").hint("The first time in this service"),
                    RadioItem::new("11", "Scheduled review"),
                    RadioItem::new("97", "Other").reveals(html! {
                        { show!(TextField {
                            id: "reason-other",
                            label: "Which reason?",
                            on_input: Callback::noop(),
                        }) }
                    }),
                ],
                value: "97",
                on_choose: Callback::noop(),
            }) }
            { show!(Radios {
                id: "first_episode",
                legend: "Is this within a first episode of psychosis?",
                items: yes_no(),
                value: "no",
                inline: true,
                on_choose: Callback::noop(),
            }) }
            { show!(Radios {
                id: "small",
                legend: "Which do you choose?",
                items: yes_no(),
                small: true,
                on_choose: Callback::noop(),
            }) }
            { show!(SelectField {
                id: "own",
                label: "Your own cluster",
                items: vec![
                SelectItem::new("", "Choose a cluster"), SelectItem::new("01", "01 Common mental health problems (low severity)"),
            ],
                on_change: Callback::noop(),
            }) }
            { show!(TextArea {
                id: "why",
                label: "Why do you choose another cluster?",
                max_characters: 500_u16,
                value: "The ratings were made on a bad day.",
                on_input: Callback::noop(),
            }) }
            { show!(Checkbox {
                id: "shortcuts",
                label: "Rate with the keys 0 to 4 and 9",
                hint: "Turn this off if you use speech input",
                checked: true,
                on_change: Callback::noop(),
            }) }
            { show!(Checkbox {
                id: "agree",
                label: "I have read what this is not",
                checked: false,
                error: "Tick the box to go on",
                on_change: Callback::noop(),
            }) }
            { show!(FileField {
                id: "pack",
                label: "Load a rule pack",
                hint: "The file is read in this browser and goes nowhere.",
                accept: ".json",
                error: "pack.json, cluster 04, scale 7: the row has 4 letters; write 5, one for each rating from 0 to 4",
                on_change: Callback::noop(),
            }) }
            { show!(ButtonGroup {
                children: html! {
                    <>
                    { show!(Button { on_press: Callback::noop(), children: "Save and continue" }) }
                    { show!(Button {
                        kind: ButtonKind::Secondary,
                        on_press: Callback::noop(),
                        children: "Save for later",
                    }) }
                    { show!(Button { kind: ButtonKind::Warning, on_press: Callback::noop(), children: "Delete" }) }
                    { show!(Button { kind: ButtonKind::Link, on_press: Callback::noop(), children: "Cancel" }) }
                    </>
                },
            }) }
            { show!(ButtonLink { href: "#/assess", children: "Start now" }) }
            { show!(ConfirmPanel {
                id: "confirm",
                question: "Delete everything in this browser?",
                consequence: "All 12 people and their assessments will be gone. They cannot be brought back.",
                confirm: "Yes, delete everything",
                cancel: "No, keep it",
                on_confirm: Callback::noop(),
                on_cancel: Callback::noop(),
            }) }
        </>
    }
}

/// Numbers of a made-up community caseload that differ from cluster to cluster, the same at every run.
fn number(place: u32, most: u32) -> u32 {
    (place * 37 + 11) % (most + 1)
}

/// The days of a review period, as the fixtures need them: months of thirty days.
fn days_of(period: ReviewPeriod) -> u32 {
    match period {
        ReviewPeriod::Days(days) => days.into(),
        ReviewPeriod::Months(months) => u32::from(months) * 30,
    }
}

/// Figures for every line, of which those of super classes and of all are the sums of their clusters.
fn summed(of: impl Fn(u32) -> [u32; 2]) -> Vec<(Line, [u32; 2])> {
    let places = || (0_u32..).zip(ClusterCode::ALL);
    let sum = |wanted: &dyn Fn(ClusterCode) -> bool| {
        let all = places().filter(|(_, code)| wanted(*code)).map(|(place, _)| of(place));
        all.fold([0, 0], |[a, b], [c, d]| [a + c, b + d])
    };
    let figures = |line: Line| {
        let figures = match &line {
            Line::Cluster(code) => sum(&|other| other == *code),
            Line::Class(class) => sum(&|other| other.super_class() == Some(*class)),
            Line::Named(_) | Line::Total => sum(&|_| true),
        };
        (line, figures)
    };
    Line::all().map(figures).collect()
}

fn casemix() -> Html {
    let counts = |most: u32| {
        let counts = summed(move |place| [number(place, most), number(place, most) / 4]);
        counts.into_iter().map(|(line, [number, second])| ClusterCount { line, number, second }).collect::<Vec<_>>()
    };
    let share =
        |[denominator, unchecked]: [u32; 2]| Share { numerator: denominator - unchecked, denominator, unchecked };
    let shares = summed(|place| [number(place, 30), number(place, 30) / 3]);
    let shares = shares.into_iter().map(|(line, figures)| ShareRow { line, share: share(figures) });
    let days = Line::all().zip(0_u32..).map(|(line, place)| {
        let longest = match &line {
            Line::Cluster(code) => Some(days_of(code.review_period())),
            _ => None,
        };
        let median_tenths = (place % 9 != 4).then_some(300 + number(place, 250) * 10 + place % 2 * 5);
        TimeRow { line, number: number(place, 40), median_tenths, longest }
    });
    let outcomes: Vec<OutcomeRow> = (0_u32..)
        .zip(Line::all())
        .map(|(place, line)| {
            let pairs = number(place, 30);
            let mean_change = f64::from(number(place, 60)) / 10.0 - 4.6;
            let reach = 5.5 / f64::from(pairs.max(1)).sqrt();
            let figures = OutcomeFigures {
                mean_first: 14.0 + f64::from(place) / 3.0,
                mean_change,
                low: mean_change - reach,
                high: mean_change + reach,
                t: Some(2.0 * mean_change / reach),
                p: Some(0.04 / f64::from(pairs.max(1))),
                effect: Some(mean_change / 6.5),
                reliable: Some((pairs / 3, pairs / 9)),
            };
            OutcomeRow { line, pairs, figures: Some(figures) }
        })
        .collect();
    let flow = |from: Option<&str>, to: Option<&str>, number: u32, listed: Option<bool>| {
        let end = |code: Option<&str>| code.and_then(|code| ClusterCode::from_code(code).ok());
        Flow { from: end(from), to: end(to), number, listed }
    };
    let few = vec![
        flow(None, Some("03"), 21, None),
        flow(None, Some("04"), 14, None),
        flow(None, Some("11"), 4, None),
        flow(Some("03"), Some("04"), 6, Some(true)),
        flow(Some("04"), Some("03"), 9, Some(true)),
        flow(Some("04"), Some("11"), 1, Some(false)),
        flow(Some("11"), Some("14"), 3, Some(true)),
        flow(Some("14"), Some("11"), 2, Some(true)),
        flow(Some("03"), None, 12, Some(true)),
        flow(Some("00"), Some("04"), 2, None),
        flow(Some("11"), None, 1, Some(false)),
    ];
    let ends = || [None].into_iter().chain(ClusterCode::ALL.map(Some));
    let many: Vec<Flow> = ends()
        .flat_map(|from| ends().map(move |to| (from, to)))
        .zip(0_u32..)
        .map(|((from, to), place)| {
            let tried = number(place * place, 96);
            let listed = (from.is_some() && to.is_some()).then_some(place % 3 == 0);
            Flow { from, to, number: if tried > 60 { 0 } else { tried / 2 }, listed }
        })
        .collect();
    let quality = |name: &'static str, code: Option<&'static str>, share: Share| QualityFigure {
        name: name.into(),
        code: code.map(AttrValue::from),
        share,
        noun: "people".into(),
        value: None,
        note: None,
        definition:
            "Of the people with a current cluster, those whose latest assessment and the longest review period of \
                     the cluster end after the reporting date."
                .into(),
    };
    let mut kappa = quality("Agreement: first and final", None, Share { numerator: 0, denominator: 284, unchecked: 0 });
    (kappa.value, kappa.note) = (Some("0.61".into()), Some("Cohen’s kappa; 1 is full agreement, 0 is chance.".into()));
    let file: String =
        (0..450).map(|line| format!("2026 Q1,level,All teams,{line:02},people,*,small-count\n")).collect();
    html! {
            <>
                <h2>{ "Casemix" }</h2>
                { show!(DemonstrationBanner { children: html! {
                    { show!(Button { kind: ButtonKind::Secondary, small: true, on_press: Callback::noop(), children: "End the demonstration" }) }
                } }) }
    <div class="nhsuk-tabs__panel">            { show!(ClusterBars { id: "by-cluster", caption: "People by cluster", counts: counts(60) }) }
                { show!(Definition {
                    of: "People by cluster",
                    words: "People whose latest cluster is not closed at the reporting date, by that cluster.",
                    code: "ACC33",
                }) }
                { show!(ClusterBars {
                    id: "by-review",
                    caption: "People by cluster and review period",
                    parts: Some(["In review period".into(), "Past it".into()]),
                    counts: counts(1900),
                }) }
                { show!(QualityFigures { figures: vec![
                    quality("Clustered", Some("ACC33"), Share { numerator: 284, denominator: 300, unchecked: 0 }),
                    quality("In review period", Some("ACC37"), Share { numerator: 231, denominator: 284, unchecked: 0 }),
                    quality("Must clauses at first allocation", None, Share { numerator: 40, denominator: 52, unchecked: 12 }),
                    quality("Nobody to count", None, Share::default()),
                    kappa,
                ] }) }
                { show!(ShareBars {
                    id: "shares", caption: "In review period by cluster", numerator: "In period", denominator: "People",
                    rows: shares.collect::<Vec<_>>(),
                }) }
                { show!(TimeBars {
                    id: "days", caption: "Days between assessments", number: "Reviews", rows: days.collect::<Vec<_>>(),
                }) }
                { show!(IntervalChart { id: "changes", caption: "Mean change of the HoNOS total", rows: outcomes.clone() }) }
                { show!(OutcomeTable { id: "outcomes", caption: "Change of the HoNOS total", rows: outcomes }) }
                { show!(FlowMatrix { id: "few-flows", caption: "Changes of cluster", flows: few.clone() }) }
                { show!(Details {
                    summary: "The changes as a list",
                    open: true,
                    children: html! { { show!(FlowList { id: "flow-list", caption: "Changes of cluster, the most frequent first", flows: few }) } },
                }) }
                { show!(FlowMatrix { id: "flows", caption: "Changes of cluster, all clusters", all: true, flows: many }) }
                { show!(FilePreview {
                    id: "file", name: "clusterwise-casemix.csv", length: "450 lines, 24 kilobytes", text: file, hidden: hidden(),
                }) }
    </div>            { report() }
            </>
        }
}

fn practice() -> Html {
    let row = |scale: Scale| DotRow {
        key: scale.id().into(),
        name: scale.name().into(),
        counts: if scale.index().is_multiple_of(2) { [0, 3, 14, 1, 0, 2] } else { [20, 0, 0, 0, 0, 0] },
        answer: Some(DotAnswer { column: 2, from: 1, to: 2 }),
    };
    let rows = Scale::ALL.map(row).to_vec();
    html! {
        <>
            <h2>{ "Practice" }</h2>
            { show!(DotPlot { id: "dots", caption: "How Marek was rated by 16 people", rows }) }
        </>
    }
}

fn hidden() -> Vec<HiddenFigures> {
    let rule = |rule: &'static str, words: &'static str, number: &'static str| HiddenFigures {
        rule: rule.into(),
        words: words.into(),
        number: number.into(),
    };
    vec![
        rule("small-count", "Counts under 5, nought included, and shares of or over them", "1,204"),
        rule("secondary", "Others that a hidden count could be worked out from", "213"),
    ]
}

fn report() -> Html {
    let table =
        |caption: &'static str, head: &'static str, columns: &[&'static str], rows: Vec<ReportRow>| ReportTable {
            caption: caption.into(),
            head: head.into(),
            columns: columns.iter().map(|column| AttrValue::from(*column)).collect(),
            rows,
        };
    let row = |line: Line, cells: &[&'static str]| ReportRow {
        line,
        cells: cells.iter().map(|cell| AttrValue::from(*cell)).collect(),
    };
    let named = |name: &'static str, cells: &[&'static str]| row(Line::Named(name.into()), cells);
    let class =
        |class: SuperClass| row(Line::Class(class), &["45", "−3.2, better", "−4.1 to −2.3", "−0.61", "38%", "6%"]);
    show!(CasemixReport {
        title: "Casemix summary: all teams",
        about: vec![
            "12 months to 31 March 2026 (Quarter 4 of 2025/26). Counts are rounded to the nearest 5; * is a hidden figure.".into(),
            "Rule pack: provisional, 2026-1. Not checked against the official grid.".into(),
        ],
        is_demonstration: true,
        caseload: table("Caseload", "Cluster", &["People", "In period"], Line::all().map(|line| row(line, &["25", "77%"])).collect()),
        quality: table("Quality", "Indicator", &["Of", "Share"], vec![
            named("Clustered", &["300", "95%"]),
            named("In review period (ACC37)", &["285", "77%"]),
            named("Must clauses met at first allocation", &["50", "80%"]),
            named("Changes that are listed transitions", &["60", "75%"]),
            named("Changes with a recorded reason", &["60", "20%"]),
            named("First and final cluster equal", &["285", "70%"]),
            named("Suggested and final cluster equal", &["285", "65%"]),
        ]),
        outcomes: table(
            "Outcomes: change of the HoNOS total, first to last assessment",
            "Super class",
            &["Pairs", "Mean change", "95% interval", "Effect size", "Improved", "Deteriorated"],
            SuperClass::ALL.map(class).into_iter().chain([row(Line::Total, &["135", "−3.2, better", "−4.1 to −2.3", "−0.61", "38%", "6%"])]).collect(),
        ),
        flows: table("Most frequent changes of cluster", "Change", &["Number"], vec![
            named("Entry to 03", &["20"]), named("Entry to 04", &["15"]), named("04 to 03", &["10"]),
            named("03 to discharge", &["10"]), named("03 to 04", &["5"]), named("11 to 14", &["*"]), named("04 to 11", &["*"]),
        ]),
        hidden: hidden(),
        footnote: "Clusterwise 0.1.0. Made in the browser from what was typed there. Clusters and review periods: NHS Data \
                   Dictionary and the national statistics. HoNOS: a fall is better.",
    })
}

fn text() -> Html {
    let tab = |id: &'static str, label: &'static str| Tab {
        id: id.into(),
        label: label.into(),
        panel: html! { <p>{ format!("What the tab {label} shows.") }</p> },
    };
    html! {
        <>
            <h2>{ "Text" }</h2>
            { show!(CardRow {
                cards: vec![
                    yew::props!(Card {
                        heading: "Allocate a cluster",
                        href: "#/assess",
                        children: html! { <p>{ "Rate someone and see which clusters fit, and why." }</p> },
                    }),
                    yew::props!(Card {
                        heading: "Caseload",
                        href: "#/caseload",
                        children: html! { <p>{ "People by label, and whose review is due." }</p> },
                    }),
                    yew::props!(Card {
                        heading: "How it works",
                        href: "#/method",
                        children: html! { <p>{ "The rules, and what is provisional about them." }</p> },
                    }),
                ],
            }) }
            { show!(InsetText { children: html! { <p>{ "Ratings are kept in this browser only." }</p> } }) }
            { show!(WarningCallout {
                heading: "The rules are provisional",
                children: html! { <p>{ "They have not been checked against the official grid." }</p> },
            }) }
            { show!(Details {
                summary: "What is a must clause?",
                children: html! { <p>{ "A condition that the ratings must meet." }</p> },
            }) }
            { show!(Details {
                summary: "An open one",
                open: true,
                children: html! { <p>{ "A condition that the ratings must meet." }</p> },
            }) }
            { show!(SummaryList {
                rows: vec![
                SummaryRow::words("Label", "Blue 14").action(RowAction {
                    words: "Change".into(), about: "label".into(), on_press: Callback::noop(),
                }),
                SummaryRow::words("Date of assessment", "4 March 2026").action(RowAction {
                    words: "Change".into(), about: "date of assessment".into(), on_press: Callback::noop(),
                }),
                SummaryRow::words("Own cluster", "03 Non-psychotic (moderate severity)"),
            ],
            }) }
            { show!(Tabs {
                label: "Views",
                tabs: vec![tab("tab-history", "History"), tab("tab-change", "Change"), tab("tab-print", "Print")],
                selected: "tab-history",
                on_select: Callback::noop(),
                on_arrow: Callback::noop(),
            }) }
            { show!(Table {
                id: "caseload",
                caption: "Caseload",
                columns: vec![
                TableColumn::words("Label"), TableColumn::words("Cluster"), TableColumn::words("Next review"),
                TableColumn::numbers("Assessments"),
            ],
                rows: vec![
                TableRow { key: "a".into(), cells: vec![
                    html! { <a href="#/person/a">{ "Blue 14" }</a> }, html! { "04 Non-psychotic (severe)" },
                    html! { <>{ "4 March 2026 " }{ show!(Tag { label: "Overdue", colour: TagColour::Red }) }</> }, html! { "3" },
                ] },
                TableRow { key: "b".into(), cells: vec![
                    html! { <a href="#/person/b">{ "Green 2" }</a> }, html! { "11 Ongoing recurrent psychosis (low symptoms)" },
                    html! { "1 December 2026" }, html! { "12" },
                ] },
            ],
            }) }
        </>
    }
}
