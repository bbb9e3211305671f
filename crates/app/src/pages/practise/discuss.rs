//! What to discuss first: on which scales a room differs, from itself or from the answers, in sentences.
//!
//! Owns these sentences. Their order and their numbers are the training crate's. While the answers are hidden, nothing here
//! gives one away.

use ratings::Scale;
use training::{Differ, Discuss, DiscussReason, Results, Set, Tolerance, Vignette};
use ui::sentences;
use yew::prelude::*;

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

/// Why there is nobody to differ from; `None` if two people rated the same vignette.
pub(super) fn too_few(results: &Results, people: usize) -> Option<&'static str> {
    match people {
        _ if results.can_differ => None,
        1 => Some("There is only one person so far, and a room needs two to differ."),
        _ => Some("No vignette has codes from two people so far, and a room needs two to differ."),
    }
}

/// A scale as it stands in a sentence or a list. Its number is called one: lists have numbers of their own.
fn scale_words(scale: Scale) -> String {
    format!("Scale {scale}, {}", sentences::short_name(scale).to_ascii_lowercase())
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

/// How far apart the two furthest ratings are.
fn apart(distance: u8) -> String {
    if distance == 1 { "1 apart".to_owned() } else { format!("up to {distance} apart") }
}

/// So many of so many, of this noun. One of one is no share of anything.
fn part(count: u32, whole: u32, noun: &str) -> String {
    if whole == 1 { "the only one".to_owned() } else { format!("{count} of {whole}{noun}") }
}

#[cfg(test)]
mod tests {
    use super::super::rooms::rated;
    use super::*;
    use ratings::Rating;
    use training::{Room, Session, Sheet, Trainee};

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
}
