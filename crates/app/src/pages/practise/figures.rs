//! How far a room, or a trainee, agrees: in figures and in the words for them.
//!
//! Owns these words, and what is said of a kappa. Works nothing out: every figure is the training crate's.

use super::plot::scale_name;
use ratings::Scale;
use training::{Agreement, Clusters, Compared};
use ui::{Table, TableColumn, TableRow, number, show};
use yew::prelude::*;

/// What a kappa is, and what its interval takes for granted.
pub(super) const KAPPA: &str = "Kappa leaves out what chance alone would give: 1 is full agreement, and 0 is chance. Over all scales it is above that of most \
     single scales. Its interval is about other people who would rate these vignettes, and not about other vignettes.";

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

/// Kappa and its interval as two cells of a table.
pub(super) fn kappa_cells(compared: &Compared) -> [String; 2] {
    let kappa = compared.kappa().map(|kappa| number::rounded(kappa, 2));
    [kappa, interval(compared)].map(|words| words.unwrap_or_else(|| number::NONE.to_owned()))
}

/// The interval of kappa, if there is one: "0.49 to 0.80".
pub(super) fn interval(compared: &Compared) -> Option<String> {
    let interval = compared.interval()?;
    Some(format!("{} to {}", number::rounded(interval.low, 2), number::rounded(interval.high, 2)))
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
        let mut cells =
            vec![name, of(compared.exact()), of(compared.within_one()), number::count(compared.not_known().one)];
        if has_kappa {
            cells.extend(kappa_cells(compared));
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

/// Whether a single scale can have a kappa: over one vignette its answer does not vary.
const fn has_kappa(vignettes: usize) -> bool {
    vignettes > 1
}

/// Below so many vignettes a kappa of a single scale has a warning beside it. Over three, one vignette decides it, whoever
/// rates: the interval, which is about people, does not tell.
const FEW_VIGNETTES: usize = 8;

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
    let interval = match interval(compared) {
        Some(interval) => format!("95% interval {interval}"),
        None if compared.raters() < Compared::FEWEST_RATERS => {
            format!("no interval, with fewer than {} people", Compared::FEWEST_RATERS)
        }
        None => "no interval, because no one’s ratings made a difference to it".to_owned(),
    };
    let whole = if is_one_vignette { ", over all 18 scales" } else { "" };
    format!("Weighted kappa{whole}: {} ({interval}).", number::rounded(kappa, 2))
}

#[cfg(test)]
mod tests {
    use super::super::rooms::rated;
    use super::*;
    use ratings::Rating;

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
