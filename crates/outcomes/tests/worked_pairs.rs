//! Pairs of assessments, each worked by hand in its comment, and what the crate makes of them.
//!
//! A row of ratings is written as on the form, 9 for not known: scales 1 to 3 | 4 and 5 | 6 to 8 | 9 to 12 || 13 | A to E.

#![expect(clippy::unwrap_used, reason = "a helper of a test may fail the test")]

use outcomes::{Comparison, Measure, NotKnownAt, ReliableThreshold, Score, Shift, Verdict};
use ratings::{Assessment, Rating, Scale};

/// The earlier and the later value of a measure, or nothing where too few scales are known at both times.
type Pair = Option<(u8, u8)>;

/// What was worked out by hand.
struct Worked {
    before: [u8; 18],
    after: [u8; 18],
    /// The total, then how many of the twelve scales it is over.
    total: Pair,
    compared: usize,
    /// Behaviour, impairment, symptoms, social.
    subscales: [Pair; 4],
    /// The HoNOS scales left out of the total, and when they were not known.
    left_out: &'static [(&'static str, NotKnownAt)],
    verdict: Verdict,
    /// LL, HL, LH, HH of each scale in the order of the form, -- where there is none.
    shifts: &'static str,
}

fn assessment(codes: [u8; 18]) -> Assessment {
    Assessment::from_ratings(codes.map(|code| Rating::from_form_code(code).unwrap()))
}

impl Worked {
    fn comparison(&self) -> Comparison {
        Comparison::new(&assessment(self.before), &assessment(self.after))
    }

    fn check(&self) {
        let comparison = self.comparison();
        let total = comparison.measure(Measure::Total);
        assert_eq!(total.values(), self.total, "the total");
        assert_eq!(total.compared(), self.compared, "how many scales were compared");
        let left_out: Vec<_> = total.left_out().iter().map(|left| (left.scale.id(), left.not_known)).collect();
        assert_eq!(left_out, self.left_out, "what was left out");
        let subscales = Measure::SUBSCALES.map(|measure| comparison.measure(measure).values());
        assert_eq!(subscales, self.subscales, "the subscales");
        assert_eq!(comparison.reliable_change(ReliableThreshold::BUILT_IN), self.verdict);
        let shifts: Vec<_> = comparison.scales().map(|change| change.shift().map_or("--", Shift::code)).collect();
        assert_eq!(shifts.join(" "), self.shifts, "the shifts");
    }
}

// Behaviour    before 2+0+1   =  3   after 1+0+0   =  1
// Impairment          0+1     =  1         0+1     =  1
// Symptoms            0+3+3   =  6         0+2+1   =  3
// Social              2+2+1+3 =  8         1+1+1+2 =  5
// Total                         18                   10   change 10 - 18 = -8: a fall of exactly 8 is reliable.
// From high to low: scale 7 (3 to 2), 8 (3 to 1), 12 (3 to 2). E stays at 2, which is low.
const FALL_OF_EIGHT: Worked = Worked {
    before: [2, 0, 1, 0, 1, 0, 3, 3, 2, 2, 1, 3, 0, 0, 1, 0, 0, 2],
    after: [1, 0, 0, 0, 1, 0, 2, 1, 1, 1, 1, 2, 0, 0, 1, 0, 0, 2],
    total: Some((18, 10)),
    compared: 12,
    subscales: [Some((3, 1)), Some((1, 1)), Some((6, 3)), Some((8, 5))],
    left_out: &[],
    verdict: Verdict::Improved,
    shifts: "LL LL LL LL LL LL HL HL LL LL LL HL LL LL LL LL LL LL",
};

#[test]
fn a_fall_of_exactly_eight_is_a_reliable_improvement() {
    FALL_OF_EIGHT.check();
}

// As above, but scale 3 stays at 1: behaviour 3 to 2, total 18 to 11, change -7. One point short.
const FALL_OF_SEVEN: Worked = Worked {
    before: FALL_OF_EIGHT.before,
    after: [1, 0, 1, 0, 1, 0, 2, 1, 1, 1, 1, 2, 0, 0, 1, 0, 0, 2],
    total: Some((18, 11)),
    compared: 12,
    subscales: [Some((3, 2)), Some((1, 1)), Some((6, 3)), Some((8, 5))],
    left_out: &[],
    verdict: Verdict::Unchanged,
    shifts: "LL LL LL LL LL LL HL HL LL LL LL HL LL LL LL LL LL LL",
};

#[test]
fn a_fall_of_seven_is_not_reliable_though_three_scales_went_from_high_to_low() {
    FALL_OF_SEVEN.check();
}

// FALL_OF_EIGHT the other way round: 10 to 18, change +8. What was HL is LH.
#[test]
fn a_rise_of_exactly_eight_is_a_reliable_deterioration() {
    Worked {
        before: FALL_OF_EIGHT.after,
        after: FALL_OF_EIGHT.before,
        total: Some((10, 18)),
        subscales: [Some((1, 3)), Some((1, 1)), Some((3, 6)), Some((5, 8))],
        verdict: Verdict::Deteriorated,
        shifts: "LL LL LL LL LL LL LH LH LL LL LL LH LL LL LL LL LL LL",
        ..FALL_OF_EIGHT
    }
    .check();
}

// FALL_OF_SEVEN the other way round: 11 to 18, change +7.
#[test]
fn a_rise_of_seven_is_not_reliable() {
    Worked {
        before: FALL_OF_SEVEN.after,
        after: FALL_OF_SEVEN.before,
        total: Some((11, 18)),
        subscales: [Some((2, 3)), Some((1, 1)), Some((3, 6)), Some((5, 8))],
        shifts: "LL LL LL LL LL LL LH LH LL LL LL LH LL LL LL LL LL LL",
        ..FALL_OF_SEVEN
    }
    .check();
}

// Scale 6 was not known and is now 4. It is left out at both times.
// Behaviour    before 2+1+0   =  3   after 1+0+0   =  1
// Impairment          1+2     =  3         1+1     =  2
// Symptoms (7, 8)       3+2   =  5           1+1   =  2
// Social              3+2+0+2 =  7         1+1+0+1 =  3
// Total over 11                 18                    8   change -10.
// Had the 9 been read as 0, the later total would be 12 and the change -6, not reliable; read as 9, 27 to 12.
// 13 stays high (3, 3). A was not known. B rises 0 to 4, C falls 4 to 0, D stays at 2, E was never known.
const ONE_UNKNOWN_BEFORE: Worked = Worked {
    before: [2, 1, 0, 1, 2, 9, 3, 2, 3, 2, 0, 2, 3, 9, 0, 4, 2, 9],
    after: [1, 0, 0, 1, 1, 4, 1, 1, 1, 1, 0, 1, 3, 2, 4, 0, 2, 9],
    total: Some((18, 8)),
    compared: 11,
    subscales: [Some((3, 1)), Some((3, 2)), Some((5, 2)), Some((7, 3))],
    left_out: &[("6", NotKnownAt::Before)],
    verdict: Verdict::Improved,
    shifts: "LL LL LL LL LL -- HL LL HL LL LL LL HH -- LH HL LL --",
};

#[test]
fn a_scale_not_known_before_is_left_out_of_both_totals() {
    ONE_UNKNOWN_BEFORE.check();
    // By itself the later assessment has all twelve: 8 and the 4 of scale 6.
    assert_eq!(Score::of(Measure::Total, &assessment(ONE_UNKNOWN_BEFORE.after)).value(), Some(12));
}

// Scales 3 and 11 were 4 and 3 and are not known now.
// Behaviour (1, 2)       before 0+0   = 0   after 1+0   =  1
// Impairment                    0+0   = 0         0+0   =  0
// Symptoms                      2+2+2 = 6         3+3+2 =  8
// Social (9, 10, 12)            1+1+1 = 3         2+2+2 =  6
// Total over 10                         9                15   change +6.
// Had the two been read as 0 now, the change would be -1.
#[test]
fn scales_not_known_now_are_no_improvement() {
    Worked {
        before: [0, 0, 4, 0, 0, 2, 2, 2, 1, 1, 3, 1, 0, 0, 0, 0, 0, 0],
        after: [1, 0, 9, 0, 0, 3, 3, 2, 2, 2, 9, 2, 0, 0, 0, 0, 0, 0],
        total: Some((9, 15)),
        compared: 10,
        subscales: [Some((0, 1)), Some((0, 0)), Some((6, 8)), Some((3, 6))],
        left_out: &[("3", NotKnownAt::After), ("11", NotKnownAt::After)],
        verdict: Verdict::Unchanged,
        shifts: "LL LL -- LL LL LH LH LL LL LL -- LL LL LL LL LL LL LL",
    }
    .check();
}

// Scale 1 was not known before, 2 is not known now, 3 at neither time: nine are left, which is just enough.
// Behaviour    none of its three scales is known at both times
// Impairment   before 1+1     =  2   after 1+0     = 1
// Symptoms            4+4+3   = 11         1+1+1   = 3
// Social              2+2+2+2 =  8         1+1+1+1 = 4
// Total over 9                  21                   8   change -13.
#[test]
fn nine_scales_known_both_times_are_enough_and_a_subscale_without_any_has_no_change() {
    Worked {
        before: [9, 2, 9, 1, 1, 4, 4, 3, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0],
        after: [3, 9, 9, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
        total: Some((21, 8)),
        compared: 9,
        subscales: [None, Some((2, 1)), Some((11, 3)), Some((8, 4))],
        left_out: &[("1", NotKnownAt::Before), ("2", NotKnownAt::After), ("3", NotKnownAt::Both)],
        verdict: Verdict::Improved,
        shifts: "-- -- -- LL LL HL HL HL LL LL LL LL LL LL LL LL LL LL",
    }
    .check();
}

// Ten scales are known each time, so that each has a total: before 1 + 4+4 + 4+4+4 + 4+4+2+2 = 33,
// after 1. But only scales 3 to 10 are known at both times: eight, one too few.
// Behaviour (3)       before 1     =  1   after 1     = 1
// Impairment                 4+4   =  8         0+0   = 0
// Symptoms                   4+4+4 = 12         0+0+0 = 0
// Social (9, 10)             4+4   =  8         0+0   = 0
#[test]
fn eight_scales_known_both_times_are_too_few_even_when_each_time_has_a_total() {
    let worked = Worked {
        before: [9, 9, 1, 4, 4, 4, 4, 4, 4, 4, 2, 2, 0, 0, 0, 0, 0, 0],
        after: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 9, 9, 0, 0, 0, 0, 0, 0],
        total: None,
        compared: 8,
        subscales: [Some((1, 1)), Some((8, 0)), Some((12, 0)), Some((8, 0))],
        left_out: &[
            ("1", NotKnownAt::Before),
            ("2", NotKnownAt::Before),
            ("11", NotKnownAt::After),
            ("12", NotKnownAt::After),
        ],
        verdict: Verdict::NotEnoughKnown,
        shifts: "-- -- LL HL HL HL HL HL HL HL -- -- LL LL LL LL LL LL",
    };
    worked.check();
    assert_eq!(Score::of(Measure::Total, &assessment(worked.before)).value(), Some(33));
    assert_eq!(Score::of(Measure::Total, &assessment(worked.after)).value(), Some(1));
}

// Nothing is known at either time: there is nothing to add up, which is not a total of 0.
#[test]
fn where_nothing_is_known_there_is_no_total_and_none_of_zero() {
    Worked {
        before: [9; 18],
        after: [9; 18],
        total: None,
        compared: 0,
        subscales: [None; 4],
        left_out: &[
            ("1", NotKnownAt::Both),
            ("2", NotKnownAt::Both),
            ("3", NotKnownAt::Both),
            ("4", NotKnownAt::Both),
            ("5", NotKnownAt::Both),
            ("6", NotKnownAt::Both),
            ("7", NotKnownAt::Both),
            ("8", NotKnownAt::Both),
            ("9", NotKnownAt::Both),
            ("10", NotKnownAt::Both),
            ("11", NotKnownAt::Both),
            ("12", NotKnownAt::Both),
        ],
        verdict: Verdict::NotEnoughKnown,
        shifts: "-- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- -- --",
    }
    .check();
}

// 12 times 4 is 48, 12 times 0 is 0: the largest fall there is, 48.
#[test]
fn from_all_severe_to_no_problem_is_a_fall_of_48() {
    Worked {
        before: [4; 18],
        after: [0; 18],
        total: Some((48, 0)),
        compared: 12,
        subscales: [Some((12, 0)), Some((8, 0)), Some((12, 0)), Some((16, 0))],
        left_out: &[],
        verdict: Verdict::Improved,
        shifts: "HL HL HL HL HL HL HL HL HL HL HL HL HL HL HL HL HL HL",
    }
    .check();
}

// Scales 1 to 12 are 1 each time: total 12 to 12. Only 13 (0 to 4), A (4 to 0), B (4, 4), C (3 to 4), D (2 to 3) and
// E (3 to 2) move, and none of them is in the total.
#[test]
fn scale_13_and_the_historical_scales_are_in_no_total_but_have_their_own_change() {
    let worked = Worked {
        before: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 4, 4, 3, 2, 3],
        after: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 0, 4, 4, 3, 2],
        total: Some((12, 12)),
        compared: 12,
        subscales: [Some((3, 3)), Some((2, 2)), Some((3, 3)), Some((4, 4))],
        left_out: &[],
        verdict: Verdict::Unchanged,
        shifts: "LL LL LL LL LL LL LL LL LL LL LL LL LH HL HH HH LH HL",
    };
    worked.check();
    let change = |scale| worked.comparison().scale(scale).change();
    assert_eq!(change(Scale::UnreasonableBeliefs), Some(4));
    assert_eq!(change(Scale::AgitatedBehaviour), Some(-4));
    assert_eq!(change(Scale::RepeatSelfHarm), Some(0));
    assert_eq!(change(Scale::Safeguarding), Some(1));
}

// Behaviour 4 to 0 and symptoms 0 to 4: the total stays at 8, and the subscales say why.
#[test]
fn a_total_that_stays_can_hide_two_changes_that_the_subscales_show() {
    Worked {
        before: [4, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        after: [0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        total: Some((8, 8)),
        compared: 12,
        subscales: [Some((4, 0)), Some((0, 0)), Some((0, 4)), Some((4, 4))],
        left_out: &[],
        verdict: Verdict::Unchanged,
        shifts: "HL LL LL LL LL LL LL LH HH LL LL LL LL LL LL LL LL LL",
    }
    .check();
}

#[test]
fn a_threshold_of_ones_own_decides_instead_of_the_built_in_one() {
    let verdict =
        |worked: &Worked, points| worked.comparison().reliable_change(ReliableThreshold::new(points).unwrap());
    assert_eq!(verdict(&FALL_OF_SEVEN, 7), Verdict::Improved);
    assert_eq!(verdict(&FALL_OF_EIGHT, 9), Verdict::Unchanged);
}
