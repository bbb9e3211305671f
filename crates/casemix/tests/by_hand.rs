//! The figures of one team, worked out by hand.
//!
//! The team is the smallest of the demonstration caseload that the app shows: eight people with 23 assessments. What is
//! counted is written down here as it was read, so that every figure below can be followed with a pencil; and the test
//! fails if the generator gives other people, in which case the figures are to be worked out anew and not copied.

use ClusterCode::*;
use allocation::ClusterCode;
use casemix::{
    Counts, Day, Flow, Group, Instrument, Must, Period, Quarter, Rules, Share, Span, Tally, Team, synthetic,
};
use outcomes::{Measure, Shift, WellbeingScale};
use ratings::Scale;

/// The day of each assessment, the day on which its period ends, the 18 ratings, the initial cluster, the three clusters
/// suggested, and the final one. `first` is a first allocation with what its must clauses come to; `closed` a closing.
const READ: &str = "
    person 1: swemwbs 13 on -256, swemwbs 11 on -66
    -256 to -172  000010120110 000300  01  01 02 03  01  first met  closed -228
    -135 to -51   003110130000 004000  02  02 03 04  01  first broken
    -89 to -5     093110131000 013000  02  18 02 11  01
    -66 to 116    101230141000 100000  04  04 05 01  04
    person 2: swemwbs 22 on -412
    -412 to -47   002191120110 111102  11  11 12 10  11  first met
    person 3:
    -63 to 119    204320321303 020013  19  19 20 21  19  first met
    person 4:
    -422 to -57   102010122322 221239  12  07 12 06  12  first met
    -234 to 131   101010123322 011221  12  12 11 17  12
    person 5: wemwbs 37 on -802, wemwbs 40 on -329
    -802 to -774  241224443413 141102  15  15 14 10  15  first met
    -787 to -422  341231343421 121301  05  05 07 08  07
    -550 to -185  940119323421 121100  15  15 10 07  07
    -329 to 36    340110323433 121000  07  07 05 04  07
    person 6: wemwbs 34 on -450, wemwbs 30 on -79
    -450 to -268  120002331312 000112  05  04 05 07  04  first met
    -338 to -156  010002330322 000112  05  04 05 07  04
    -255 to -73   010001331222 000111  04  03 04 02  04
    -79 to 103    010011231222 020101  03  03 04 07  04
    person 7: swemwbs 16 on -72
    -72 to 12     100030121200 000320  01  01 02 03  01  first met
    person 8:
    -834 to -652  010000021322 201131  03  03 06 02  03  first met
    -747 to -642  001100021220 211031  02  02 03 06  02
    -651 to -546  000009011220 211021  02  02 01 03  02
    -602 to -497  000000019120 111031  02  02 01 03  02
    -591 to -226  000100224131 031044  02  01 02 07  08
    -401 to -36   034100223221 031044  08  08 07 02  08
    -230 to 135   134000123321 031034  08  08 07 03  08
    -21 to 344    024001913320 030034  08  04 08 01  08
";

/// The team in the words of [`READ`].
fn written() -> String {
    let mut text = String::new();
    let people = synthetic::caseload(2_013, 300, 5).into_iter().filter(|history| history.team == Team(4));
    for (number, person) in (1..).zip(people) {
        assert!(!person.is_open_again);
        let score = |(day, score): &(Day, outcomes::Wellbeing)| {
            format!("{} {} on {}", score.scale().name().to_lowercase(), score.total(), day.0)
        };
        let scores: Vec<String> = person.wellbeing.iter().map(score).collect();
        text += format!("person {number}: {}", scores.join(", ")).trim_end();
        text += "\n";
        for assessed in person.assessed {
            let code = |cluster: Option<ClusterCode>| cluster.map_or("none", ClusterCode::code);
            let ratings: String =
                assessed.ratings.ratings().iter().map(|rating| rating.form_code().to_string()).collect();
            let (honos, further) = ratings.split_at(12);
            let period = format!("{} to {}", assessed.day.0, assessed.due.0);
            let suggested = assessed.suggested.map(code).join(" ");
            text += &format!(
                "{period:13} {honos} {further}  {}  {suggested}  {}",
                code(assessed.initial),
                code(assessed.cluster)
            );
            text += match assessed.must.filter(|_| assessed.is_first) {
                None => "",
                Some(Must::Met) => "  first met",
                Some(Must::Broken) => "  first broken",
                Some(Must::Unchecked) => "  first unchecked",
            };
            text += &assessed.closed.map(|closed| format!("  closed {}", closed.0)).unwrap_or_default();
            text += "\n";
        }
    }
    text
}

/// The figures of the year that ends with the reporting date: from 364 days before it.
fn counts() -> Counts {
    let period = Period { quarter: Quarter::of_month(2026, 12), is_whole: true, span: Span::Year, first: Day(-364) };
    let mut tally = Tally::new(period, Rules::default());
    synthetic::caseload(2_013, 300, 5).iter().for_each(|history| tally.add(history));
    tally.finish().teams.swap_remove(4)
}

fn one(cluster: ClusterCode) -> Group {
    Group::Cluster(cluster)
}

fn of(part: u32, whole: u32) -> Share {
    Share { part, whole }
}

#[test]
fn the_people_are_those_that_were_read() {
    let read: Vec<&str> = READ.trim().lines().map(str::trim).collect();
    assert_eq!(written().lines().collect::<Vec<_>>(), read);
}

#[test]
fn who_is_there() {
    let caseload = counts().caseload;
    // Person 1 came back after her closing, so all eight are there, and all have a cluster.
    assert_eq!((caseload.active(), caseload.without_cluster()), (8, 0));
    let by_cluster: Vec<_> =
        ClusterCode::ALL.into_iter().map(|cluster| (cluster, caseload.clustered(one(cluster)))).collect();
    let found: Vec<_> = by_cluster.into_iter().filter(|(_, people)| *people > 0).collect();
    assert_eq!(found, [(C01, 1), (C04, 2), (C07, 1), (C08, 1), (C11, 1), (C12, 1), (C19, 1)]);
    // Only person 2's period has ended, on day -47.
    assert_eq!((caseload.in_period(Group::All), caseload.past_period(one(C11))), (7, 1));
    assert_eq!(caseload.in_period_share(Group::All).percent(), Some(88)); // 87.5
}

#[test]
fn first_allocations_and_moves() {
    let Counts { first, flows, .. } = counts();
    // First allocations from day -364 on: person 1 twice, 3 and 7. On day -135, scale 8 is 3 and cluster 01 allows 2.
    assert_eq!((first.met(Group::All), first.met(one(C01)), first.unchecked(Group::All)), (of(3, 4), of(2, 3), 0));
    // The same four came into care, three of them to 01; person 1 left once, from 01, and later went from 01 to 04.
    let (came, left) =
        (|to| flows.moved(Flow::Outside, Flow::In(to)), |from| flows.moved(Flow::In(from), Flow::Outside));
    assert_eq!((came(C01), came(C19), flows.left(Flow::Outside)), (3, 1, 4));
    assert_eq!((left(C01), flows.came(Flow::Outside)), (1, 1));
    assert_eq!((flows.changes(), flows.moved(Flow::In(C01), Flow::In(C04)), flows.listed()), (1, 1, 1));
}

#[test]
fn times() {
    let times = counts().times;
    // Ended: person 1 was in 01 for 28 days (-256 to -228) and for 69 (-135 to -66); half-way is 48.5.
    let days = |(count, median): (u32, Option<casemix::Median>)| (count, median.map(casemix::Median::days));
    assert_eq!(days(times.ended(Group::All)), (2, Some(49)));
    // Running, in order: 63, 66, 72, 412, 422, 450, 591 (08 since -591), 787 (07 since -787).
    assert_eq!(days(times.running(Group::All)), (8, Some(417)));
    assert_eq!(days(times.running(one(C04))), (2, Some(258))); // 66 and 450
    // Re-assessed in the year, in order: 23 (person 1), 46 (1), 83 (6), 112 (6), 171 (8), 176 (6), 188 (4), 209 (8), 221 (5).
    let all = times.reviews(Group::All);
    assert_eq!((all.in_time, all.median.map(casemix::Median::days)), (of(9, 9), Some(171)));
    let eight = times.reviews(one(C08));
    assert_eq!((eight.in_time, eight.median.map(casemix::Median::days)), (of(2, 2), Some(190))); // 171 and 209
}

/// Thirteen assessments are in the year: four of person 1, one each of 3, 4, 5 and 7, three of 6, two of 8.
#[test]
fn agreement_and_completeness() {
    let Counts { agreement, completeness, .. } = counts();
    let kappa = |compared: &casemix::Compared| format!("{:.4}", compared.kappa().unwrap());

    // Not equal: -89 (02, 18), -338 (05, 04), -255 (04, 03), -21 (08, 04); all among the three; -89 in another class.
    let compared = &agreement.initial_suggested;
    assert_eq!((compared.equal(), compared.among_three(), compared.same_class()), (of(9, 13), of(13, 13), of(12, 13)));
    // Chance: initial 01 2, 02 2, 03 1, 04 2, 05 1, 07 1, 08 2, 12 1, 19 1; suggested 01 2, 02 1, 03 2, 04 3, 07 1, 08 1, 12 1,
    // 18 1, 19 1: 4 + 2 + 2 + 6 + 1 + 2 + 1 + 1 = 19 of 169. (9 × 13 - 19) / (169 - 19) = 98 / 150.
    assert_eq!(kappa(compared), "0.6533");

    // Not equal: -135 (01, 02), -89 (01, 18), -255, -79 (04, 03), -21 (08, 04); the first two not among the three.
    let compared = &agreement.final_suggested;
    assert_eq!((compared.equal(), compared.among_three(), compared.same_class()), (of(8, 13), of(11, 13), of(12, 13)));
    // Final 01 4, 04 4, 07 1, 08 2, 12 1, 19 1: 8 + 12 + 1 + 2 + 1 + 1 = 25. (8 × 13 - 25) / (169 - 25) = 79 / 144.
    assert_eq!(kappa(compared), "0.5486");

    // Not equal: -135, -89 (02, 01), -338 (05, 04), -79 (03, 04).
    let compared = &agreement.initial_final;
    assert_eq!((compared.equal(), compared.same_class()), (of(9, 13), of(13, 13)));
    // 8 + 8 + 1 + 4 + 1 + 1 = 23. (9 × 13 - 23) / (169 - 23) = 94 / 146.
    assert_eq!(kappa(compared), "0.6438");

    // Scale 2 on -89 and scale 7 on -21.
    let unknown: Vec<_> = Scale::ALL.into_iter().filter(|scale| completeness.not_known(*scale).part > 0).collect();
    assert_eq!((completeness.assessments(), unknown), (13, vec![Scale::SelfInjury, Scale::DepressedMood]));
    assert_eq!(completeness.not_known(Scale::DepressedMood), of(1, 13));
}

#[test]
fn outcomes_of_spells() {
    let outcomes = counts().outcomes;
    // Totals from the first to the last assessment of a spell, under the first cluster: person 1 9 to 13 (01), 4 16 to 16
    // (12), 5 34 to 27 (15), 6 18 to 15 (04), 8 11 to 16 (03, without scale 7, which is not known at the end).
    assert_eq!(
        (outcomes.pairs(Instrument::Honos(Measure::Total), Group::All).count(), outcomes.not_comparable(Group::All)),
        (5, 0)
    );
    let total = |group| outcomes.pairs(Instrument::Honos(Measure::Total), group);
    let changes = [(C01, 4.0), (C12, 0.0), (C15, -7.0), (C04, -3.0), (C03, 5.0)];
    for (cluster, change) in changes {
        let group = total(one(cluster));
        assert_eq!((group.count(), group.pairs.mean_change()), (1, Some(change)), "{cluster}");
    }
    let all = total(Group::All);
    // First: 88 / 5. Changes add up to -1, their squares to 99: (99 - 1/5) / 4 = 24.7, and 24.7 / 5 = 4.94 under the root.
    assert_eq!((all.count(), all.pairs.mean_first(), all.pairs.mean_change()), (5, Some(17.6), Some(-0.2)));
    assert_eq!(format!("{:.4}", all.pairs.t().unwrap()), "-0.0900"); // -0.2 / 2.22261
    // Four degrees of freedom: 2.776445 × 2.22261 = 6.17096. With tan θ = t / 2, p is 1 - sin θ (1 + cos² θ / 2).
    let interval = all.pairs.interval().unwrap();
    assert_eq!(format!("{:.3} to {:.3}", interval.low, interval.high), "-6.371 to 5.971");
    assert_eq!(format!("{:.4}", all.pairs.p().unwrap()), "0.9326");
    // First: squares add up to 1,938, less 88² / 5 is 389.2; over 4 it is 97.3, and -0.2 / 9.8641.
    assert_eq!(format!("{:.4}", all.pairs.effect_size().unwrap()), "-0.0203");
    // Nobody moved by 8 points.
    assert_eq!((all.improved, all.deteriorated), (0, 0));

    // Scale 7: 1 to 1, 1 to 1, 4 to 3, 3 to 2, and not known. Scale 1: only person 5 went from low to high, 2 to 3.
    let shifts = |scale| Shift::ALL.map(|shift| (shift.code(), outcomes.shifts(scale, shift)));
    assert_eq!(shifts(Scale::DepressedMood), [("LL", 2), ("HL", 1), ("LH", 0), ("HH", 1)]);
    assert_eq!(shifts(Scale::OveractiveBehaviour), [("LL", 4), ("HL", 0), ("LH", 1), ("HH", 0)]);

    // Person 1's two scores are of two spells. Persons 5 and 6 went from 37 to 40 and from 34 to 30, both less than 9.
    assert_eq!(outcomes.pairs(Instrument::Wellbeing(WellbeingScale::Swemwbs), Group::All).count(), 0);
    let wemwbs = outcomes.pairs(Instrument::Wellbeing(WellbeingScale::Wemwbs), Group::All);
    assert_eq!((wemwbs.count(), wemwbs.pairs.mean_change()), (2, Some(-50.0)), "in hundredths of a point");
    assert_eq!((wemwbs.improved, wemwbs.deteriorated), (0, 0));
}
