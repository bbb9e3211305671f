//! From records to figures, on the host.

use super::*;
use crate::route::Route;
use crate::state::{Standing, standing, tests::entry};
use ::casemix::{Filter, Group, Value};
use allocation::{ClusterCode, ReviewOutcome};
use proptest::prelude::*;
use records::{Answer, Closing, ClosingOutcome, Label, PersonId, Review};

const TODAY: &str = "2026-11-22";

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn person(mark: u8, team: Option<&str>, entries: &[(&str, ClusterCode)]) -> Person {
    let team = team.map(|team| records::Team::optional(team).unwrap().unwrap());
    let mut person = Person::new(PersonId::from_random([mark; 10]), Label::new("Blue 14").unwrap(), team);
    for (place, (date, cluster)) in (0..).zip(entries) {
        person.assessments.push(entry(place, date, *cluster));
    }
    person
}

fn closing(on: &str, reopened: Option<&str>) -> Closing {
    Closing { date: date(on), outcome: ClosingOutcome::Completed, note: None, reopened: reopened.map(date) }
}

fn state(people: Vec<Person>) -> State {
    let mut state = State::new(date(TODAY), Route::Casemix);
    state.people = people;
    state
}

fn counted(state: &State) -> Counting {
    let mut counting = Counting::default();
    while counting.step(state) {}
    counting
}

fn figures(counting: &Counting) -> &Figures {
    counting.figures.as_ref().expect("everybody was counted")
}

#[test]
fn people_are_counted_on_the_reporting_date_and_not_as_they_are_now() {
    let moved = person(1, None, &[("2026-01-10", ClusterCode::C04), ("2026-10-15", ClusterCode::C03)]);
    let mut closed = person(2, None, &[("2026-02-01", ClusterCode::C10)]);
    closed.closings.push(closing("2026-10-01", None));
    let new = person(3, None, &[("2026-10-02", ClusterCode::C18)]);
    let mut state = state(vec![moved, closed, new]);
    let of = |state: &State| {
        let counting = counted(state);
        let caseload = &figures(&counting).summary.all.caseload;
        [ClusterCode::C03, ClusterCode::C04, ClusterCode::C10, ClusterCode::C18]
            .map(|cluster| caseload.clustered(Group::Cluster(cluster)))
    };
    assert_eq!(of(&state), [1, 0, 0, 1]);
    // The last quarter that is over ended on 30 September.
    state.casemix.quarters_ago = Some(0);
    assert_eq!(of(&state), [0, 1, 1, 0]);
    // On 31 December 2025 nobody was there yet.
    state.casemix.quarters_ago = Some(3);
    assert_eq!(of(&state), [0, 0, 0, 0]);
}

#[test]
fn a_closing_counts_from_its_day_and_one_that_was_taken_back_never() {
    let mut today = person(1, None, &[("2026-01-10", ClusterCode::C04)]);
    today.closings.push(closing(TODAY, None));
    let mut back = person(2, None, &[("2026-01-10", ClusterCode::C04)]);
    back.closings.push(closing("2026-03-01", Some("2026-03-01")));
    let mut again = person(3, None, &[("2026-01-10", ClusterCode::C04)]);
    again.closings.push(closing("2026-03-01", Some("2026-05-01")));
    let state = state(vec![today, back, again]);
    let counting = counted(&state);
    let caseload = &figures(&counting).summary.all.caseload;
    assert_eq!((caseload.active(), caseload.clustered(Group::All), caseload.without_cluster()), (2, 1, 1));
}

#[test]
fn a_first_allocation_is_one_without_a_review_whatever_its_reason_says() {
    let mut one = person(1, None, &[("2026-01-10", ClusterCode::C04), ("2026-06-10", ClusterCode::C04)]);
    one.assessments[1].review = Some(Review {
        from: ClusterCode::C04,
        suggested: ReviewOutcome::Stay,
        suggested_to: Vec::new(),
        outcome: ReviewOutcome::Stay,
        only_treatment: Answer::NotYet,
        what_changed: None,
    });
    let history = history::history(&one.counted(), Team(0), date(TODAY)).unwrap();
    assert_eq!(history.assessed.iter().map(|assessed| assessed.is_first).collect::<Vec<_>>(), [true, false]);
    assert_eq!(history.assessed[1].suggested[0], Some(ClusterCode::C04), "stay suggests the cluster that it is");
    assert_eq!(history.assessed[0].day.0, -316);
}

#[test]
fn teams_are_told_apart_by_name_and_people_without_one_are_a_team() {
    let people = vec![
        person(1, Some("South"), &[("2026-01-10", ClusterCode::C04)]),
        person(2, None, &[("2026-01-10", ClusterCode::C04)]),
        person(3, Some("North"), &[("2026-01-10", ClusterCode::C04)]),
        person(4, Some("South"), &[("2026-01-10", ClusterCode::C04)]),
    ];
    let counting = counted(&state(people));
    let figures = figures(&counting);
    assert_eq!(figures.teams, [NO_TEAM, "North", "South"]);
    let active: Vec<u32> = figures.summary.teams.iter().map(|team| team.caseload.active()).collect();
    assert_eq!(active, [1, 1, 2]);
}

#[test]
fn slices_come_to_the_same_as_all_at_once_and_each_is_small() {
    let people: Vec<Person> = (0..=255)
        .flat_map(|mark| {
            (0..3).map(move |more| {
                let mut person =
                    person(mark, Some("South"), &[("2026-01-10", ClusterCode::ALL[usize::from(mark) % 21])]);
                person.id = PersonId::from_random([mark, more, 0, 0, 0, 0, 0, 0, 0, 0]);
                person
            })
        })
        .collect();
    let state = state(people);
    let mut counting = Counting::default();
    let mut steps = 1;
    while counting.step(&state) {
        steps += 1;
    }
    assert!(steps > 2 * (768 / SLICE), "{steps} steps: two ways through everybody, and the file");
    assert_eq!(figures(&counting).summary.all.caseload.active(), 768);
    let sums =
        ClusterCode::ALL.map(|cluster| figures(&counting).summary.all.caseload.clustered(Group::Cluster(cluster)));
    assert_eq!(sums.iter().sum::<u32>(), 768);
}

#[test]
fn whatever_changes_is_counted_anew_and_nothing_else_is() {
    let mut state = state(vec![person(1, None, &[("2026-01-10", ClusterCode::C04)])]);
    let mut counting = counted(&state);
    assert!(!counting.step(&state), "nothing has changed");
    state.people = vec![person(2, None, &[("2026-01-10", ClusterCode::C05)])];
    assert!(counting.step(&state));
    loop {
        // Figures that are no longer true are never there, not even while the others are counted.
        let figures = counting.figures.as_ref();
        let is_new = |figures: &Figures| figures.summary.all.caseload.clustered(Group::Cluster(ClusterCode::C05)) == 1;
        assert!(figures.is_none_or(is_new));
        if !counting.step(&state) {
            break;
        }
    }
    assert!(counting.figures.is_some());
    state.casemix.team = Some("South".to_owned());
    assert!(!counting.step(&state), "a filter chooses among what was counted");
}

#[test]
fn the_demonstration_counts_made_up_people_only() {
    let mut state = state(vec![person(1, Some("South"), &[("2026-01-10", ClusterCode::C04)])]);
    state.casemix.is_demonstration = true;
    let counting = counted(&state);
    assert_eq!(figures(&counting).teams.len(), DEMONSTRATION_TEAMS);
    assert!(figures(&counting).teams.iter().all(|team| team.contains("Demonstration")));
    let file = counting.file.as_ref().unwrap();
    assert!(file.name().contains("synthetic"));
    assert!(file.csv(&Filter::default()).contains("file,,,synthetic,true"));
    assert!(!file.csv(&Filter::default()).contains("South"));
}

#[test]
fn a_file_is_about_one_quarter_that_is_over_whatever_the_screen_shows() {
    let people = vec![person(1, None, &[("2026-01-10", ClusterCode::C04)])];
    let mut state = state(people);
    let text = |state: &State| counted(state).file.unwrap().csv(&Filter::default());
    let today = text(&state);
    assert!(today.contains("2026/27 Q2,file"), "{}", &today[..300]);
    state.casemix.span = ::casemix::Span::Quarter;
    assert_eq!(text(&state), today);
    state.casemix.quarters_ago = Some(0);
    assert_eq!(text(&state), today);
    state.casemix.quarters_ago = Some(1);
    assert!(text(&state).contains("2026/27 Q1,file"));
}

#[test]
fn no_label_id_or_date_gets_into_the_file() {
    let mut people: Vec<Person> = (0..40)
        .map(|mark| person(mark, Some("South"), &[("2026-01-10", ClusterCode::C04), ("2026-07-09", ClusterCode::C04)]))
        .collect();
    for (mark, person) in people.iter_mut().enumerate() {
        person.label = Label::new(&format!("Zebra {mark}")).unwrap();
        person.assessments[0].decision_reason = Some("Zebra reason".to_owned());
        person.closings.extend((mark % 9 == 0).then(|| closing("2026-08-17", None)));
    }
    let state = state(people);
    let file = counted(&state).file.unwrap();
    let text = format!("{}{}", file.csv(&Filter::default()), file.json(&Filter::default()));
    for typed in ["Zebra", "2026-01", "2026-07", "2026-08", "10 January", "2013-14-01"] {
        assert!(!text.contains(typed), "{typed}");
    }
    for person in &state.people {
        assert!(!text.contains(&person.id.to_string()));
    }
    let shown = file.rows(&Filter::default()).filter(|row| matches!(row.value, Value::Count(_))).count();
    assert!(shown > 3, "there is something in it");
}

proptest! {
    #[test]
    fn the_casemix_and_the_caseload_agree_on_where_everyone_is(
        days in prop::collection::vec((0_u64..600, 0_usize..21), 1..6),
        closings in prop::collection::vec((0_u64..60, prop::option::of(0_u64..40)), 0..3),
    ) {
        let first = date("2025-01-01");
        let mut one = person(1, None, &[]);
        for (place, (day, cluster)) in (0..).zip(&days) {
            let on = (first + chrono::Days::new(*day)).to_string();
            one.assessments.push(entry(place, &on, ClusterCode::ALL[*cluster]));
        }
        // Closings follow one another, and only the last may be open.
        let mut day = first + chrono::Days::new(30);
        let last = closings.len();
        for (place, (after, open)) in closings.iter().enumerate() {
            day = day + chrono::Days::new(*after);
            let reopened = match open {
                None if place + 1 == last => None,
                open => Some(day + chrono::Days::new(open.unwrap_or(3))),
            };
            one.closings.push(Closing { date: day, outcome: ClosingOutcome::Moved, note: None, reopened });
            day = reopened.unwrap_or(day) + chrono::Days::new(1);
        }
        let today = date(TODAY);
        let history = history::history(&one.counted(), Team(0), today).unwrap();
        let latest = history.assessed.last().unwrap();
        let casemix = match (latest.closed, history.is_open_again) {
            (None, _) => latest.cluster.map(|cluster| cluster.code()),
            (Some(_), true) => Some("open again"),
            (Some(_), false) => None,
        };
        let caseload = match standing(&one) {
            Standing::In { latest, .. } => Some(latest.decided.code()),
            Standing::Reopened { .. } => Some("open again"),
            Standing::Closed(_) => None,
            Standing::NotAssessed => Some("nobody"),
        };
        prop_assert_eq!(casemix, caseload, "{:?}", one);
    }
}
