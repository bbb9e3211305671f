//! What a room made of a vignette, or of all: in dots, in figures and in sentences.
//!
//! Owns the words for how far a room agrees and for what to discuss first. Works nothing out: every sentence says what the
//! training crate found. While the answers are hidden, nothing here gives one away.

use crate::state::people;
use allocation::{ClusterCode, Status};
use ratings::{Rating, Scale};
use training::{Agreement, Clusters, Compared, Differ, Discuss, DiscussReason, Results, Set, Tolerance, Vignette};
use ui::{DotAnswer, DotPlot, DotRow, Table, TableColumn, TableRow, number, sentences, show};
use yew::prelude::*;

/// How far the answers of a set can be relied on. Stands wherever one is shown.
pub(super) const fn whose(set: &Set) -> &'static str {
    match set.status {
        Status::Provisional => "The answers are the authors’ own, to be confirmed by a local panel.",
        Status::Verified => "A panel of local experts has confirmed the answers, as the set says.",
    }
}

/// What a kappa is, and what its interval takes for granted.
pub(super) const KAPPA: &str = "Kappa leaves out what chance alone would give: 1 is full agreement, and 0 is chance. Over all scales it is above that of most \
     single scales. Its interval is about other people who would rate these vignettes, and not about other vignettes.";

/// The name of a scale with its number.
pub(super) fn scale_name(scale: Scale) -> String {
    format!("{scale}. {}", sentences::short_name(scale))
}

/// The dots of one vignette, with the answers marked if they are shown.
pub(super) fn spread(id: &str, vignette: &Vignette, results: &Results, has_answers: bool) -> Html {
    let row = |scale: Scale| DotRow {
        key: scale.id().into(),
        name: scale_name(scale).into(),
        counts: results.spread.of(scale),
        answer: has_answers.then(|| answer(vignette, scale)),
    };
    html! {
        { show!(DotPlot {
            id: id.to_owned(),
            caption: format!("How {} was rated by {}", vignette.name, people(results.sheets)),
            rows: Scale::ALL.map(row).to_vec(),
        }) }
    }
}

fn answer(vignette: &Vignette, scale: Scale) -> DotAnswer {
    let answer = vignette.answer(scale);
    let column = Rating::ALL.into_iter().position(|rating| rating == answer.rating).unwrap_or_default();
    let (from, to) = match answer.tolerance {
        Tolerance::Known(from, to) => (usize::from(from), usize::from(to)),
        Tolerance::NotKnown => (column, column),
    };
    DotAnswer { column, from, to }
}

/// How far ratings agree, in a sentence or two.
pub(super) fn overall(agreement: &Agreement, is_one_vignette: bool) -> String {
    let compared = agreement.overall();
    if compared.compared() == 0 {
        return "There is nothing to compare yet.".to_owned();
    }
    let not_known = compared.not_known();
    let unknown = match not_known.both + not_known.one {
        0 => String::new(),
        left_out => format!(" Left out, because of “not known”: {}.", number::count(left_out)),
    };
    format!(
        "{} of ratings are the same, and {} are at most one apart. {}{unknown}",
        share(compared.exact(), compared),
        share(compared.within_one(), compared),
        kappa(compared, is_one_vignette),
    )
}

fn share(part: u32, compared: &Compared) -> String {
    number::percent(part, compared.compared())
}

/// Kappa with its interval, or why there is none.
fn kappa(compared: &Compared, is_one_vignette: bool) -> String {
    let Some(kappa) = compared.kappa() else {
        return "There is no kappa, because one side did not vary.".to_owned();
    };
    let interval = match compared.interval() {
        Some(interval) => {
            format!("95% interval {} to {}", number::rounded(interval.low, 2), number::rounded(interval.high, 2))
        }
        None if compared.raters() < Compared::FEWEST_RATERS => {
            format!("no interval, with fewer than {} people", Compared::FEWEST_RATERS)
        }
        None => "no interval, because no one’s ratings made a difference to it".to_owned(),
    };
    let whole = if is_one_vignette { ", over all 18 scales" } else { "" };
    format!("Weighted kappa{whole}: {} ({interval}).", number::rounded(kappa, 2))
}

/// Below so many vignettes a kappa of a single scale has a warning beside it. Over three, one vignette decides it, whoever
/// rates: the interval, which is about people, does not tell.
const FEW_VIGNETTES: usize = 8;

/// Whether a single scale can have a kappa: over one vignette its answer does not vary.
pub(super) const fn has_kappa(vignettes: usize) -> bool {
    vignettes > 1
}

/// What to bear in mind about the kappas of single scales, and where there is none.
pub(super) fn about_kappa(vignettes: usize) -> String {
    if !has_kappa(vignettes) {
        return "A single scale has a kappa from two vignettes on.".to_owned();
    }
    let none = format!(
        "{} means that there is none: one side did not vary, or there is too little for an interval.",
        number::NONE
    );
    if vignettes < FEW_VIGNETTES {
        format!(
            "Take the kappa of a single scale with caution: over fewer than {FEW_VIGNETTES} vignettes, one vignette can decide \
             it. {none}"
        )
    } else {
        none
    }
}

/// How far the room agrees on so many vignettes, scale by scale.
pub(super) fn figures(id: &str, caption: &str, agreement: &Agreement, vignettes: usize) -> Html {
    let has_kappa = has_kappa(vignettes);
    let mut columns = vec![
        TableColumn::words("Scale"),
        TableColumn::numbers("The same"),
        TableColumn::numbers("At most one apart"),
        TableColumn::numbers("Not known on one side"),
    ];
    if has_kappa {
        columns.extend([TableColumn::numbers("Weighted kappa"), TableColumn::numbers("95% interval")]);
    }
    let row = |name: String, key: &str, compared: &Compared| {
        let of = |part: u32| match compared.compared() {
            0 => number::NONE.to_owned(),
            whole => number::percent(part, whole),
        };
        let kappa = compared.kappa().map_or_else(|| number::NONE.to_owned(), |kappa| number::rounded(kappa, 2));
        let interval = compared.interval().map_or_else(
            || number::NONE.to_owned(),
            |interval| format!("{} to {}", number::rounded(interval.low, 2), number::rounded(interval.high, 2)),
        );
        let mut cells =
            vec![name, of(compared.exact()), of(compared.within_one()), number::count(compared.not_known().one)];
        if has_kappa {
            cells.extend([kappa, interval]);
        }
        TableRow { key: key.to_owned().into(), cells: cells.into_iter().map(|words| html! { { words } }).collect() }
    };
    let mut rows: Vec<TableRow> =
        Scale::ALL.into_iter().map(|scale| row(scale_name(scale), scale.id(), agreement.scale(scale))).collect();
    rows.push(row("All scales".to_owned(), "all", agreement.overall()));
    html! {
        <>
            { show!(Table { id: id.to_owned(), caption: caption.to_owned(), columns, rows }) }
            <p class="nhsuk-body-s">{ about_kappa(vignettes) }</p>
        </>
    }
}

/// Which clusters the room chose.
pub(super) fn clusters(id: &str, results: &Results, vignette: Option<&Vignette>) -> Html {
    let row = |(code, count): &(Option<ClusterCode>, u32)| {
        let name = code.map_or_else(|| "Could not say".to_owned(), sentences::cluster);
        let mut cells = vec![html! { { name } }, html! { { number::count(*count) } }];
        if let Some(vignette) = vignette {
            cells.push(html! { { code.map_or("", |code| standing(vignette, code)) } });
        }
        TableRow { key: code.map_or("none", ClusterCode::code).into(), cells }
    };
    let mut rows: Vec<TableRow> = results.clusters.iter().map(row).collect();
    let mut columns = vec![TableColumn::words("Cluster"), TableColumn::numbers("Chosen by")];
    if let Some(vignette) = vignette {
        columns.push(TableColumn::words("The authors"));
        if !results.clusters.iter().any(|(code, _)| *code == Some(vignette.cluster)) {
            let cells = vec![
                html! { { sentences::cluster(vignette.cluster) } },
                html! { { "0" } },
                html! { { standing(vignette, vignette.cluster) } },
            ];
            rows.push(TableRow { key: vignette.cluster.code().into(), cells });
        }
    }
    html! { { show!(Table { id: id.to_owned(), caption: "Clusters chosen", columns, rows }) } }
}

fn standing(vignette: &Vignette, code: ClusterCode) -> &'static str {
    if code == vignette.cluster {
        return "◆ the authors’ cluster";
    }
    match vignette.alternative(code) {
        Some(other) if other.is_between => "can be defended as well: it sits between the two",
        Some(_) => "can be defended",
        None => "",
    }
}

/// How far the room agrees on clusters, in a sentence.
pub(super) fn cluster_words(clusters: &Clusters) -> String {
    if clusters.compared == 0 {
        return "No clusters can be compared yet.".to_owned();
    }
    let of = |part: u32| format!("{part} of {}", clusters.compared);
    let defended = clusters
        .same_or_defensible
        .map(|both| format!(", {} the same or one that can be defended", of(both)))
        .unwrap_or_default();
    let silent = match clusters.could_not_say {
        0 => String::new(),
        1 => " In 1 code no cluster was chosen.".to_owned(),
        count => format!(" In {count} codes no cluster was chosen."),
    };
    format!(
        "Of the clusters chosen, {} are the authors’{defended}, and {} are of the same super class.{silent}",
        of(clusters.same),
        of(clusters.same_class),
    )
}

/// A scale to discuss, and why, once the answers are shown.
pub(super) fn discuss(discuss: &Discuss, vignette: Option<&Vignette>) -> Html {
    let words = vignette.map_or_else(|| over_all(discuss), |vignette| with_answer(discuss, vignette));
    let answer = vignette.map(|vignette| vignette.answer(discuss.scale));
    html! {
        <li key={discuss.scale.id()}>
            <strong>{ scale_name(discuss.scale) }</strong>{ ": " }{ words }
            if let Some(because) = answer.and_then(|answer| answer.because.as_ref()) {
                { " The text: " }<q>{ because }</q>
            } else if answer.is_some() {
                { " The text does not mention a problem here." }
            }
            if let Some(note) = answer.and_then(|answer| answer.note.as_ref()) {
                { " " }{ note }
            }
        </li>
    }
}

/// A scale on which the room differs, while the answers are hidden. Nothing here goes by them.
pub(super) fn differ(differ: &Differ) -> Html {
    html! {
        <li key={differ.scale.id()}>
            <strong>{ scale_name(differ.scale) }</strong>{ ": " }{ difference(differ) }
        </li>
    }
}

fn difference(differ: &Differ) -> String {
    match (differ.apart, differ.is_half_known) {
        (0, _) => "some said “not known”, and others gave a number. Does the text tell?".to_owned(),
        (apart, false) => format!("ratings are up to {apart} apart. What in the text does each rest on?"),
        (apart, true) => format!(
            "ratings are up to {apart} apart, and some said “not known”. Does the text tell, and what does each rating rest on?"
        ),
    }
}

fn with_answer(discuss: &Discuss, vignette: &Vignette) -> String {
    let answer = vignette.answer(discuss.scale);
    let outside = outside(discuss, "");
    let range = match answer.tolerance {
        Tolerance::Known(from, to) if from == to => format!("only {from}"),
        Tolerance::Known(from, to) => format!("{from} to {to}, and they rated {}", answer.rating.form_code()),
        Tolerance::NotKnown => "nobody could find out".to_owned(),
    };
    match (discuss.reason, answer.tolerance) {
        (DiscussReason::NotKnown, Tolerance::NotKnown) => {
            format!(
                "{} of {} gave a number, but the text says that nobody could find out.",
                discuss.not_known, discuss.sheets
            )
        }
        (DiscussReason::NotKnown, Tolerance::Known(..)) => {
            format!(
                "{} of {} said “not known”, but the text tells. The authors would defend {range}.",
                discuss.not_known, discuss.sheets
            )
        }
        (DiscussReason::WideSpread, _) => {
            format!("ratings are up to {} apart. {outside}: {range}.", discuss.apart)
        }
        (DiscussReason::MostDiffer, _) => {
            format!("most of the room differs. {outside}: {range}.")
        }
        (DiscussReason::SomeDiffer, _) => format!("{outside}: {range}."),
    }
}

/// How many are outside.
fn outside(discuss: &Discuss, ratings: &str) -> String {
    let are = if discuss.outside == 1 { "is" } else { "are" };
    format!("{} of {}{ratings} {are} outside what the authors would defend", discuss.outside, discuss.sheets)
}

fn over_all(discuss: &Discuss) -> String {
    let outside = outside(discuss, " ratings");
    match discuss.reason {
        DiscussReason::NotKnown => format!(
            "{} of {} ratings differ from the authors on whether it could be known at all.",
            discuss.not_known, discuss.sheets,
        ),
        DiscussReason::MostDiffer => format!("{outside}: most of the room."),
        DiscussReason::WideSpread => {
            format!("ratings of one vignette are up to {} apart, and {outside}.", discuss.apart,)
        }
        DiscussReason::SomeDiffer => format!("{outside}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;
    use training::{Room, Session, Sheet, Trainee};

    /// A room that rated one vignette: one as the authors did, the others each with a change.
    fn rated(changes: &[(Scale, Rating)]) -> (Rc<Set>, String, Results) {
        let set = Rc::new(Set::authors().unwrap());
        let mut room = Room::new(set.clone(), Session::new(1, 5).unwrap()).unwrap();
        let vignette = room.vignettes().next().unwrap().clone();
        for (place, change) in std::iter::once(None).chain(changes.iter().map(Some)).enumerate() {
            let assessment = vignette.assessment();
            let assessment = change.map_or(assessment, |(scale, rating)| assessment.with(*scale, *rating));
            let trainee = Trainee::new(u16::try_from(place).unwrap()).unwrap();
            let sheet = Sheet { trainee, vignette: vignette.id.clone(), assessment, own: None };
            room.put(sheet).unwrap();
        }
        let results = room.results();
        (set, vignette.id, results)
    }

    #[test]
    fn a_room_that_is_wrong_together_is_not_told_so_while_the_answers_are_hidden() {
        let (set, id, _) = rated(&[]);
        let assessment = set.vignette(&id).unwrap().assessment();
        let wrong = assessment.with(Scale::DepressedMood, Rating::Severe).with(Scale::Relationships, Rating::Severe);
        let mut room = Room::new(set, Session::new(1, 5).unwrap()).unwrap();
        for trainee in 0..5 {
            let trainee = Trainee::new(trainee).unwrap();
            room.put(Sheet { trainee, vignette: id.clone(), assessment: wrong, own: None }).unwrap();
        }
        let results = room.results();
        assert!(!results.discuss.is_empty(), "with the answers there is something to discuss");
        assert_eq!(results.differ, []);
    }

    #[test]
    fn where_a_room_differs_is_in_words() {
        let words =
            |apart, is_half_known| difference(&Differ { scale: Scale::Engagement, apart, is_half_known, weight: 1 });
        assert_eq!(words(2, false), "ratings are up to 2 apart. What in the text does each rest on?");
        assert_eq!(words(0, true), "some said “not known”, and others gave a number. Does the text tell?");
        assert!(words(3, true).starts_with("ratings are up to 3 apart, and some said “not known”."));
    }

    #[test]
    fn a_reason_with_the_answer_says_how_many_and_what_would_be_defended() {
        let (set, id, _) = rated(&[]);
        let vignette = set.vignette(&id).unwrap();
        let scale =
            Scale::ALL.into_iter().find(|scale| matches!(vignette.answer(*scale).tolerance, Tolerance::Known(0, 0)));
        let scale = scale.expect("a scale that can only be 0");
        let (.., results) = rated(&[(scale, Rating::Severe)]);
        let found = results.discuss.iter().find(|it| it.scale == scale).expect("it is to be discussed");
        assert_eq!(
            with_answer(found, vignette),
            "ratings are up to 4 apart. 1 of 2 is outside what the authors would defend: only 0.",
        );
        assert_eq!(
            over_all(found),
            "ratings of one vignette are up to 4 apart, and 1 of 2 ratings is outside what the authors would defend.",
        );
    }

    #[test]
    fn agreement_is_in_words_with_its_interval_or_why_there_is_none() {
        let (_, _, results) = rated(&[(Scale::DepressedMood, Rating::NotKnown)]);
        let words = overall(&results.with_answers, true);
        assert!(words.starts_with("100.0% of ratings are the same"), "{words}");
        assert!(words.contains("no interval, with fewer than 5 people"), "{words}");
        assert!(words.contains("Left out, because of “not known”: 1."), "{words}");
    }
}
