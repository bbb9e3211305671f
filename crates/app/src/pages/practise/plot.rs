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

/// The number of a scale and its name, as they stand in a table.
fn scale_name(scale: Scale) -> String {
    format!("{scale}. {}", sentences::short_name(scale))
}

/// A scale as it stands in a sentence or a list. Its number is called one: lists have numbers of their own.
fn scale_words(scale: Scale) -> String {
    format!("Scale {scale}, {}", sentences::short_name(scale).to_ascii_lowercase())
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

/// What ratings are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum With {
    /// The authors' answers: each rating once.
    Answers,
    /// Each other: every pair of ratings of one vignette.
    EachOther,
}

/// How far ratings agree, in a sentence or two.
pub(super) fn overall(agreement: &Agreement, with: With, is_one_vignette: bool) -> String {
    let compared = agreement.overall();
    if compared.compared() == 0 {
        return "There is nothing to compare yet.".to_owned();
    }
    format!(
        "{} of ratings are the same, and {} are at most one apart. {}{}",
        share(compared.exact(), compared),
        share(compared.within_one(), compared),
        kappa(compared, is_one_vignette),
        left_out(compared, with),
    )
}

/// What is in no figure because of "not known".
fn left_out(compared: &Compared, with: With) -> String {
    let not_known = compared.not_known();
    let count = not_known.both + not_known.one;
    let number = number::count(count);
    match (with, count) {
        (_, 0) => String::new(),
        (With::Answers, 1) => " 1 rating left out, because it or the answer is “not known”.".to_owned(),
        (With::Answers, _) => format!(" {number} ratings left out, because they or the answers are “not known”."),
        (With::EachOther, 1) => " 1 pair of ratings left out, because one or both are “not known”.".to_owned(),
        (With::EachOther, _) => format!(" {number} pairs of ratings left out, because one or both are “not known”."),
    }
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

/// Why there is nobody to differ from; `None` if two people rated the same vignette.
pub(super) fn too_few(results: &Results, people: usize) -> Option<&'static str> {
    match people {
        _ if results.can_differ => None,
        1 => Some("There is only one person so far, and a room needs two to differ."),
        _ => Some("No vignette has codes from two people so far, and a room needs two to differ."),
    }
}

/// What a list of scales is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum About<'a> {
    /// One vignette.
    One(&'a Vignette),
    /// All of this set that the room has rated: each line names the one that it is most about.
    All(&'a Set),
}

impl About<'_> {
    /// What follows the name of a scale.
    fn named(self, id: &str) -> String {
        match self {
            Self::All(set) => set.vignette(id).map_or_else(String::new, |it| format!(", most about {}", it.name)),
            Self::One(_) => String::new(),
        }
    }
}

/// A scale to discuss, and why, once the answers are shown.
pub(super) fn discuss(discuss: &Discuss, about: About<'_>) -> Html {
    let (words, answer) = match about {
        About::One(vignette) => (with_answer(discuss, vignette), Some(vignette.answer(discuss.scale))),
        About::All(_) => (over_all(discuss), None),
    };
    html! {
        <li key={discuss.scale.id()}>
            <strong>{ scale_words(discuss.scale) }</strong>{ about.named(&discuss.vignette) }{ ": " }{ words }
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
pub(super) fn differ(differ: &Differ, about: About<'_>) -> Html {
    html! {
        <li key={differ.scale.id()}>
            <strong>{ scale_words(differ.scale) }</strong>{ about.named(&differ.vignette) }{ ": " }{ difference(differ) }
        </li>
    }
}

fn difference(differ: &Differ) -> String {
    let silent = format!("{} of {} said “not known”", differ.not_known, differ.sheets);
    match (differ.apart, differ.not_known) {
        (0, unknown) => {
            let others = if unknown + 1 == differ.sheets { "the other" } else { "the others" };
            format!("{silent}, and {others} gave a number. Does the text tell?")
        }
        (distance, 0) => format!("ratings are {}. What in the text does each rest on?", apart(distance)),
        (distance, _) => format!(
            "ratings are {}, and {silent}. Does the text tell, and what does each rating rest on?",
            apart(distance)
        ),
    }
}

/// How far apart the two furthest ratings are.
fn apart(distance: u8) -> String {
    if distance == 1 { "1 apart".to_owned() } else { format!("up to {distance} apart") }
}

fn with_answer(discuss: &Discuss, vignette: &Vignette) -> String {
    let answer = vignette.answer(discuss.scale);
    let lead = lead(discuss, "most of the room differs from the authors", "");
    let Discuss { outside, not_known, sheets, .. } = *discuss;
    let all_of_them = part(outside, sheets, "");
    let (from, to) = match answer.tolerance {
        Tolerance::NotKnown => {
            return format!("{lead}{all_of_them} gave a number, but the text says that nobody could find out.");
        }
        Tolerance::Known(from, to) => (from, to),
    };
    let (only, rated) = (format!("only {from}"), format!("{from} to {to}"));
    let code = answer.rating.form_code();
    let outside_words = outside_words(discuss, "");
    match (not_known, from == to) {
        (0, true) => format!("{lead}{outside_words}: {only}."),
        (0, false) => format!("{lead}{outside_words}: {rated}, and they rated {code}."),
        (unknown, is_only) => {
            let silent = if unknown == outside {
                format!("{all_of_them} said “not known”, but the text tells")
            } else {
                format!("{outside_words}; {unknown} of them said “not known”, but the text tells")
            };
            let defended = if is_only { only } else { format!("{rated}, and rated {code}") };
            format!("{lead}{silent}. The authors would defend {defended}.")
        }
    }
}

fn over_all(discuss: &Discuss) -> String {
    let lead = lead(discuss, "most ratings differ from the authors’", " there");
    let mut words = outside_words(discuss, " ratings");
    for (count, is, are) in [
        (discuss.not_known, "is “not known”, but the text tells", "are “not known”, but the text tells"),
        (
            discuss.guessed,
            "is a number, but the text says that nobody could find out",
            "are numbers, but the text says that nobody could find out",
        ),
    ] {
        let what = if count == 1 { is } else { are };
        if count == discuss.outside {
            words = format!("{} {what}", part(count, discuss.sheets, " ratings"));
        } else if count > 0 {
            words += &format!("; {count} of them {what}");
        }
    }
    format!("{lead}{words}.")
}

/// What the room should know first of a scale: that most of it differs, and that its ratings are wide apart.
fn lead(discuss: &Discuss, most: &str, place: &str) -> String {
    let is_wide = discuss.apart >= 2;
    let wide = format!("ratings are {}{place}", apart(discuss.apart));
    match discuss.reason {
        DiscussReason::MostDiffer if is_wide => format!("{most}, and {wide}. "),
        DiscussReason::MostDiffer => format!("{most}. "),
        DiscussReason::WideSpread => format!("{wide}. "),
        DiscussReason::SomeDiffer => String::new(),
    }
}

/// How many are outside.
fn outside_words(discuss: &Discuss, noun: &str) -> String {
    let are = if discuss.outside == 1 { "is" } else { "are" };
    format!("{} {are} outside what the authors would defend", part(discuss.outside, discuss.sheets, noun))
}

/// So many of so many, of this noun. One of one is no share of anything.
fn part(count: u32, whole: u32, noun: &str) -> String {
    if whole == 1 { "the only one".to_owned() } else { format!("{count} of {whole}{noun}") }
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
        let words = |apart, not_known| {
            let vignette = "05".to_owned();
            difference(&Differ { scale: Scale::Engagement, vignette, apart, not_known, sheets: 6, weight: 1 })
        };
        assert_eq!(words(1, 0), "ratings are 1 apart. What in the text does each rest on?");
        assert_eq!(words(2, 0), "ratings are up to 2 apart. What in the text does each rest on?");
        assert_eq!(words(0, 1), "1 of 6 said “not known”, and the others gave a number. Does the text tell?");
        assert_eq!(words(0, 5), "5 of 6 said “not known”, and the other gave a number. Does the text tell?");
        assert_eq!(
            words(3, 2),
            "ratings are up to 3 apart, and 2 of 6 said “not known”. Does the text tell, and what does each rating rest on?"
        );
    }

    /// A scale of the vignette that can only be rated 0, or one that has a range.
    fn scale_with(vignette: &Vignette, is_asked_for: impl Fn(Tolerance) -> bool) -> Scale {
        let found = Scale::ALL.into_iter().find(|scale| is_asked_for(vignette.answer(*scale).tolerance));
        found.expect("the vignette has such a scale")
    }

    #[test]
    fn a_reason_with_the_answer_says_how_many_and_what_would_be_defended() {
        let (set, id, _) = rated(&[]);
        let vignette = set.vignette(&id).unwrap();
        let scale = scale_with(vignette, |tolerance| tolerance == Tolerance::Known(0, 0));
        let words = |changes: &[Rating]| {
            let changes: Vec<(Scale, Rating)> = changes.iter().map(|rating| (scale, *rating)).collect();
            let (.., results) = rated(&changes);
            let found = results.discuss.iter().find(|it| it.scale == scale).expect("it is to be discussed");
            (with_answer(found, vignette), over_all(found))
        };
        assert_eq!(
            words(&[Rating::Severe]),
            (
                "ratings are up to 4 apart. 1 of 2 is outside what the authors would defend: only 0.".to_owned(),
                "ratings are up to 4 apart there. 1 of 2 ratings is outside what the authors would defend.".to_owned(),
            )
        );
        let (one, all) = words(&[Rating::NotKnown]);
        assert_eq!(one, "1 of 2 said “not known”, but the text tells. The authors would defend only 0.");
        assert_eq!(all, "1 of 2 ratings is “not known”, but the text tells.");
    }

    #[test]
    fn not_known_is_an_addition_and_hides_no_other_difference() {
        let (set, id, _) = rated(&[]);
        let vignette = set.vignette(&id).unwrap();
        let scale = scale_with(vignette, |tolerance| tolerance == Tolerance::Known(0, 0));
        let changes = [Rating::NotKnown, Rating::Severe, Rating::Moderate, Rating::Severe, Rating::NoProblem];
        let (.., results) = rated(&changes.map(|rating| (scale, rating)));
        let found = results.discuss.iter().find(|it| it.scale == scale).expect("it is to be discussed");
        assert_eq!(
            with_answer(found, vignette),
            "most of the room differs from the authors, and ratings are up to 4 apart. 4 of 6 are outside what the authors \
             would defend; 1 of them said “not known”, but the text tells. The authors would defend only 0.",
        );
        assert_eq!(
            over_all(found),
            "most ratings differ from the authors’, and ratings are up to 4 apart there. 4 of 6 ratings are outside what the \
             authors would defend; 1 of them is “not known”, but the text tells.",
        );
    }

    #[test]
    fn of_all_vignettes_both_ways_to_disagree_on_what_could_be_known_are_added() {
        let words = |not_known, guessed, outside| {
            let (scale, vignette) = (Scale::Engagement, "05".to_owned());
            let reason = DiscussReason::SomeDiffer;
            over_all(&Discuss { scale, reason, vignette, outside, not_known, guessed, sheets: 18, apart: 1, weight: 1 })
        };
        assert_eq!(
            words(1, 2, 4),
            "4 of 18 ratings are outside what the authors would defend; 1 of them is “not known”, but the text tells; 2 of \
             them are numbers, but the text says that nobody could find out.",
        );
        assert_eq!(words(0, 1, 1), "1 of 18 ratings is a number, but the text says that nobody could find out.");
        assert_eq!(words(3, 0, 3), "3 of 18 ratings are “not known”, but the text tells.");
    }

    #[test]
    fn a_line_about_all_vignettes_names_the_one_that_it_is_most_about() {
        let (set, id, results) = rated(&[(Scale::SelfInjury, Rating::Severe)]);
        let name = &set.vignette(&id).unwrap().name;
        assert_eq!(scale_words(Scale::SelfInjury), "Scale 2, self-injury");
        assert_eq!(results.differ[0].vignette, id);
        assert_eq!(About::All(&set).named(&results.differ[0].vignette), format!(", most about {name}"));
        assert_eq!(About::One(set.vignette(&id).unwrap()).named(&id), "");
    }

    #[test]
    fn one_person_is_told_that_a_room_needs_two() {
        let (_, _, alone) = rated(&[]);
        assert_eq!(too_few(&alone, 1), Some("There is only one person so far, and a room needs two to differ."));
        assert!(too_few(&alone, 2).is_some_and(|words| words.starts_with("No vignette has codes from two people")));
        let (_, _, two) = rated(&[(Scale::SelfInjury, Rating::Severe)]);
        assert_eq!(too_few(&two, 2), None);
    }

    #[test]
    fn where_one_person_is_outside_is_said_without_a_share_of_the_room() {
        let (set, id, _) = rated(&[]);
        let vignette = set.vignette(&id).unwrap();
        let scale = scale_with(vignette, |tolerance| tolerance == Tolerance::Known(0, 0));
        let words = |rating| {
            let mut room = Room::new(set.clone(), Session::new(1, 5).unwrap()).unwrap();
            let assessment = vignette.assessment().with(scale, rating);
            let trainee = Trainee::new(0).unwrap();
            room.put(Sheet { trainee, vignette: id.clone(), assessment, own: None }).unwrap();
            let discuss = room.results().discuss;
            (with_answer(&discuss[0], vignette), over_all(&discuss[0]))
        };
        assert_eq!(
            words(Rating::Severe),
            (
                "the only one is outside what the authors would defend: only 0.".to_owned(),
                "the only one is outside what the authors would defend.".to_owned(),
            )
        );
        assert_eq!(
            words(Rating::NotKnown),
            (
                "the only one said “not known”, but the text tells. The authors would defend only 0.".to_owned(),
                "the only one is “not known”, but the text tells.".to_owned(),
            )
        );
    }

    #[test]
    fn agreement_is_in_words_with_its_interval_or_why_there_is_none() {
        let (_, _, results) = rated(&[(Scale::DepressedMood, Rating::NotKnown)]);
        let words = overall(&results.with_answers, With::Answers, true);
        assert!(words.starts_with("100.0% of ratings are the same"), "{words}");
        assert!(words.contains("no interval, with fewer than 5 people"), "{words}");
        assert!(words.ends_with(" 1 rating left out, because it or the answer is “not known”."), "{words}");
    }

    #[test]
    fn what_is_left_out_is_counted_in_ratings_with_the_answers_and_in_pairs_with_each_other() {
        // The first gave a number, and two said not known: three pairs, and two ratings.
        let (_, _, results) = rated(&[(Scale::DepressedMood, Rating::NotKnown); 2]);
        let words = overall(&results.with_answers, With::Answers, true);
        assert!(words.ends_with(" 2 ratings left out, because they or the answers are “not known”."), "{words}");
        let words = overall(&results.among_raters, With::EachOther, true);
        assert!(words.ends_with(" 3 pairs of ratings left out, because one or both are “not known”."), "{words}");
        let (_, _, results) = rated(&[(Scale::DepressedMood, Rating::NotKnown)]);
        let words = overall(&results.among_raters, With::EachOther, true);
        assert!(words.ends_with(" 1 pair of ratings left out, because one or both are “not known”."), "{words}");
    }
}
