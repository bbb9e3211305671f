//! What is asked before something is deleted that only a page that is fetched later can delete.
//!
//! Owns the words. The panel, and what is asked on the first pages, is in `banners.rs`.

use super::banners::counted;
use crate::state::{Question, Standing, State, is_discharge, standing, without};
use records::{EntryId, PersonId};
use ui::long_date;

/// The question, what follows, and the words of yes.
pub(super) type Words = (String, String, &'static str);

/// What is asked.
pub(super) fn words(question: &Question, state: &State) -> Words {
    match question {
        Question::DeleteEverything => {
            let count = state.people.iter().map(|person| person.assessments.len()).sum::<usize>();
            let consequence = if state.is_locked() {
                // How much it is, only the passcode would tell.
                "This deletes every person, assessment, rule pack and setting, and the passcode. It cannot be undone."
                    .to_owned()
            } else {
                format!(
                    "This deletes {} with {}, and an unfinished assessment, rule packs, unreadable records and settings, if \
                     there are any. It cannot be undone.",
                    counted(state.people.len(), "person", "people"),
                    counted(count, "assessment", "assessments"),
                )
            };
            (
                "Delete everything that Clusterwise keeps in this browser?".to_owned(),
                consequence,
                "Yes, delete everything",
            )
        }
        Question::DeletePerson(id) => {
            let count = state.person(*id).map_or(0, |person| person.assessments.len());
            (
                "Delete this person?".to_owned(),
                format!(
                    "This deletes {} and the label from this browser. It cannot be undone.",
                    counted(count, "assessment", "assessments"),
                ),
                "Yes, delete the person",
            )
        }
        Question::DeleteAssessment { person, entry, is_sure } => delete_assessment(state, *person, *entry, *is_sure),
        Question::DeleteWellbeing(_, wellbeing) => (
            "Delete this score?".to_owned(),
            format!("The wellbeing score of {} is deleted. It cannot be undone.", long_date(wellbeing.date)),
            "Yes, delete the score",
        ),
        Question::DeleteUnreadable(_) => (
            "Delete this unreadable record?".to_owned(),
            "A newer version of Clusterwise might still read it. Once deleted it is gone.".to_owned(),
            "Yes, delete the record",
        ),
        // It is asked on the first pages too, and has its words there.
        Question::DiscardUnfinished => Words::default(),
        Question::RemovePack(_) => (
            "Remove this rule pack?".to_owned(),
            "Saved assessments keep the results that it gave. An unfinished assessment made with it needs it again."
                .to_owned(),
            "Yes, remove the pack",
        ),
        Question::OurWords(_) => (
            "Delete your own text?".to_owned(),
            "The page says only what Clusterwise says then. Leaflets that were printed stay as they are.".to_owned(),
            "Yes, delete the text",
        ),
    }
}

/// What taking an assessment out does to the person and to what is counted. It is asked a second time, in other words.
fn delete_assessment(state: &State, person: PersonId, entry: EntryId, is_sure: bool) -> Words {
    let found = state.person(person).and_then(|person| Some((person, person.entry(entry)?, without(person, entry)?)));
    let Some((person, entry, left)) = found else {
        return (
            "Delete this assessment?".to_owned(),
            "It is not in this browser any more.".to_owned(),
            "Yes, delete it",
        );
    };
    let day = long_date(entry.date);
    if is_sure {
        return (
            format!("Delete the assessment of {day} for good?"),
            "Its ratings, its result and every version before a correction are gone then. If only something in it was \
             wrong, correct it instead."
                .to_owned(),
            "Yes, delete it for good",
        );
    }
    let count = counted(left.assessments.len(), "assessment", "assessments");
    let after = match standing(&left) {
        Standing::NotAssessed => "The person then has no assessment and is counted in no cluster.".to_owned(),
        Standing::In { latest, since } => format!(
            "The person then has {count} and is counted in cluster {}, in it since {}, with the next review by {}.",
            latest.decided,
            long_date(since),
            long_date(latest.next_review),
        ),
        Standing::Reopened { .. } => {
            format!("The person then has {count} and is counted in no cluster until assessed.")
        }
        Standing::Closed(_) => {
            format!("The person then has {count}. The care stays closed and is counted in no cluster.")
        }
    };
    let opened = if is_discharge(entry) && person.closed().is_some() && left.closed().is_none() {
        " The care was closed at this review: that is taken back."
    } else {
        ""
    };
    let next = person.in_order().into_iter().skip_while(|other| other.id != entry.id).nth(1);
    let reviewed = next.filter(|next| next.review.is_some()).map_or_else(String::new, |next| {
        format!(
            " The review of {} was made of its cluster. It stays as it is, and is compared with the one before.",
            long_date(next.date)
        )
    });
    let consequence = format!(
        "{after}{opened}{reviewed} The assessment no longer counts in review dates, outcomes, agreement, or changes between \
         clusters."
    );
    (format!("Delete the assessment of {day}?"), consequence, "Yes, go on")
}
