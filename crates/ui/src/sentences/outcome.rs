//! Outcomes in words: totals, what changed, what was left out, and whether a change is reliable.
//!
//! A sum is never said without the scales that are not in it, and a change never without what it is over. The words are
//! about figures, never about the person: a figure is lower or higher, better or worse.

use super::{capital, list};
use crate::long_date;
use chrono::NaiveDate;
use outcomes::{
    Comparison, Direction, LeftOut, Measure, NotKnownAt, ReliableThreshold, ScaleChange, Score, Shift, Verdict,
    Wellbeing, WellbeingChange, WellbeingScale,
};
use ratings::Scale;

/// From how many points a change of the HoNOS total is called reliable, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReliableRule {
    /// The points.
    pub threshold: ReliableThreshold,
    /// The source as it is said beside each verdict, such as "Parabiaghi 2005".
    pub source: String,
}

impl Default for ReliableRule {
    /// The built-in 8 points of Parabiaghi 2005.
    fn default() -> Self {
        Self { threshold: ReliableThreshold::BUILT_IN, source: "Parabiaghi 2005".to_owned() }
    }
}

/// A scale's name where there is little room. Ours, after the names of the NHS Data Dictionary.
///
/// ```
/// assert_eq!(ui::sentences::short_name(ratings::Scale::DepressedMood), "Depressed mood");
/// ```
#[must_use]
pub const fn short_name(scale: Scale) -> &'static str {
    match scale {
        Scale::OveractiveBehaviour => "Overactive or aggressive behaviour",
        Scale::SelfInjury => "Self-injury",
        Scale::DrinkingOrDrugs => "Drinking or drug-taking",
        Scale::Cognition => "Cognitive problems",
        Scale::PhysicalIllness => "Physical illness or disability",
        Scale::Hallucinations => "Hallucinations and delusions",
        Scale::DepressedMood => "Depressed mood",
        Scale::OtherProblems => "Other mental problems",
        Scale::Relationships => "Relationships",
        Scale::DailyLiving => "Daily living",
        Scale::LivingConditions => "Living conditions",
        Scale::Occupation => "Occupation and activities",
        Scale::UnreasonableBeliefs => "Strong unreasonable beliefs",
        Scale::AgitatedBehaviour => "Agitation or expansive mood",
        Scale::RepeatSelfHarm => "Repeat self-harm",
        Scale::Safeguarding => "Safeguarding others",
        Scale::Engagement => "Engagement",
        Scale::Vulnerability => "Vulnerability",
    }
}

/// A score in hundredths as it is read: "18", "19.25".
///
/// ```
/// use ui::sentences::score;
/// assert_eq!([score(1800), score(1925), score(1240)], ["18", "19.25", "12.40"]);
/// ```
#[must_use]
pub fn score(hundredths: u16) -> String {
    let (whole, part) = (hundredths / 100, hundredths % 100);
    if part == 0 { whole.to_string() } else { format!("{whole}.{part:02}") }
}

/// "without scales 6 and 7", or nothing when all are known.
pub(crate) fn without_scales(score: &Score) -> Option<String> {
    (!score.unknown().is_empty()).then(|| format!("without {}", super::scales(score.unknown(), "and")))
}

/// The change of the total between two days, over how many scales, what was left out, and whether it is reliable.
#[must_use]
pub fn honos_change(comparison: &Comparison, before: NaiveDate, after: NaiveDate, rule: &ReliableRule) -> String {
    let total = comparison.measure(Measure::Total);
    let (compared, all) = (total.compared(), Measure::Total.scales().len());
    let mut text = match total.values() {
        None => format!(
            "HoNOS totals are not compared: {compared} of {all} scales are known both times, and {} are needed.",
            Measure::Total.fewest_known()
        ),
        Some((earlier, later)) => {
            let over = if compared == all {
                format!("{all} scales known both times")
            } else {
                format!("{compared} of {all} scales compared")
            };
            let points = threshold_points(rule.threshold.points());
            let verdict = verdict(comparison.reliable_change(rule.threshold), &points, &rule.source);
            let change = difference(&earlier.abs_diff(later).to_string(), later.cmp(&earlier));
            let all_twelve = if compared == all { "" } else { " The threshold is for all 12 scales." };
            format!(
                "HoNOS total {later}, was {earlier} on {} ({over}): {change}, {verdict}.{all_twelve}",
                long_date(before)
            )
        }
    };
    if let Some(left_out) = left_out(total.left_out(), before, after) {
        text.push(' ');
        text.push_str(&left_out);
    }
    text
}

/// Which scales take no part in a comparison and why, in a sentence; nothing when all do.
#[must_use]
pub fn left_out(left_out: &[LeftOut], before: NaiveDate, after: NaiveDate) -> Option<String> {
    let day = |date, place| {
        if before == after { format!("at the {place} assessment") } else { format!("on {}", long_date(date)) }
    };
    let groups = [
        (NotKnownAt::Before, day(before, "earlier")),
        (NotKnownAt::After, day(after, "later")),
        (NotKnownAt::Both, "at either time".to_owned()),
    ];
    let mut reasons: Vec<String> = Vec::new();
    for (at, when) in groups {
        let of_group = left_out.iter().filter(|left| left.not_known == at);
        let scales: Vec<Scale> = of_group.map(|left| left.scale).collect();
        let (is, it_was) = if scales.len() == 1 { ("is", "it was") } else { ("are", "they were") };
        let is_left_out = if reasons.is_empty() { format!(" {is} left out") } else { String::new() };
        if !scales.is_empty() {
            let scales = super::scales(&scales, "and");
            reasons.push(format!("{scales}{is_left_out} because {it_was} not known {when}"));
        }
    }
    (!reasons.is_empty()).then(|| format!("{}.", capital(&reasons.join("; "))))
}

/// Between which bands one scale went, in words.
#[must_use]
pub fn band_shift(change: &ScaleChange) -> &'static str {
    change.shift().map_or("not compared", shift_words)
}

const fn shift_words(shift: Shift) -> &'static str {
    match shift {
        Shift::StayedLow => "LL: stayed low",
        Shift::HighToLow => "HL: high to low (better)",
        Shift::LowToHigh => "LH: low to high (worse)",
        Shift::StayedHigh => "HH: stayed high",
    }
}

/// A score of wellbeing: "WEMWBS 46", "SWEMWBS 19.25 (raw total 21)".
#[must_use]
pub fn wellbeing(wellbeing: Wellbeing) -> String {
    let mut text = format!("{} {}", wellbeing.scale().name(), score(wellbeing.hundredths()));
    if wellbeing.scale() == WellbeingScale::Swemwbs {
        text.push_str(&format!(" (raw total {})", wellbeing.total()));
    }
    text
}

/// The change of a score of wellbeing since a day, and whether it is reliable.
#[must_use]
pub fn wellbeing_change(change: WellbeingChange, before: NaiveDate) -> String {
    let scale = change.after().scale();
    let source = match scale {
        WellbeingScale::Wemwbs => "Maheswaran 2012",
        WellbeingScale::Swemwbs => "Shah 2018",
    };
    let (earlier, later) = (change.before().hundredths(), change.after().hundredths());
    format!(
        "{} {}, was {} on {}: {}, {}.",
        scale.name(),
        score(later),
        score(earlier),
        long_date(before),
        difference(&score(earlier.abs_diff(later)), later.cmp(&earlier)),
        verdict(change.verdict(), &format!("{} points", score(scale.reliable_change())), source),
    )
}

fn threshold_points(points: u8) -> String {
    if points == 1 { "1 point".to_owned() } else { format!("{points} points") }
}

fn difference(by: &str, order: std::cmp::Ordering) -> String {
    match order {
        std::cmp::Ordering::Less => format!("{by} lower"),
        std::cmp::Ordering::Equal => "no change".to_owned(),
        std::cmp::Ordering::Greater => format!("{by} higher"),
    }
}

fn verdict(verdict: Verdict, points: &str, source: &str) -> String {
    match verdict {
        Verdict::Improved => format!("reliable improvement ({points} or more, {source})"),
        Verdict::Deteriorated => format!("reliable deterioration ({points} or more, {source})"),
        Verdict::Unchanged => format!("not a reliable change (less than {points}, {source})"),
        Verdict::NotEnoughKnown => "too few scales known to say".to_owned(),
    }
}

/// A change with its sign and what it means: "−3, better", "+1, worse", "0, no change".
#[must_use]
pub fn signed_change(change: i8) -> String {
    let by = change.unsigned_abs();
    match Direction::of_problems(change) {
        Direction::Better => format!("−{by}, better"),
        Direction::Worse => format!("+{by}, worse"),
        Direction::Same => "0, no change".to_owned(),
    }
}

/// Scales left out, short enough for a cell: "2 and 6 (not known before); 4 (not known after)", or "none".
pub(crate) fn left_out_cell(left_out: &[LeftOut]) -> String {
    let mut groups: Vec<String> = Vec::new();
    for (at, when) in [(NotKnownAt::Before, "before"), (NotKnownAt::After, "after"), (NotKnownAt::Both, "both times")] {
        let of_group = left_out.iter().filter(|left| left.not_known == at);
        let ids: Vec<String> = of_group.map(|left| left.scale.to_string()).collect();
        if !ids.is_empty() {
            groups.push(format!("{} (not known {when})", list(&ids, "and")));
        }
    }
    if groups.is_empty() { "none".to_owned() } else { groups.join("; ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratings::{Assessment, Rating};

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    fn all(rating: Rating) -> Assessment {
        Assessment::from_ratings([rating; 18])
    }

    fn change(before: &Assessment, after: &Assessment) -> String {
        let comparison = Comparison::new(before, after);
        honos_change(&comparison, day(2026, 3, 4), day(2026, 6, 4), &ReliableRule::default())
    }

    #[test]
    fn a_change_says_what_it_is_over_and_whether_it_is_reliable_and_who_says_so() {
        let before = all(Rating::Mild);
        let eight = before
            .with(Scale::DepressedMood, Rating::NoProblem)
            .with(Scale::Relationships, Rating::NoProblem)
            .with(Scale::Occupation, Rating::NoProblem)
            .with(Scale::Cognition, Rating::NoProblem);
        assert_eq!(
            change(&before, &eight),
            "HoNOS total 16, was 24 on 4 March 2026 (12 scales known both times): 8 lower, reliable improvement (8 points \
             or more, Parabiaghi 2005)."
        );
        assert_eq!(
            change(&eight, &before),
            "HoNOS total 24, was 16 on 4 March 2026 (12 scales known both times): 8 higher, reliable deterioration (8 \
             points or more, Parabiaghi 2005)."
        );
        let seven = eight.with(Scale::Cognition, Rating::Minor);
        assert!(
            change(&before, &seven).ends_with("7 lower, not a reliable change (less than 8 points, Parabiaghi 2005).")
        );
        assert!(change(&before, &before).contains("no change, not a reliable change"));
        let rule = ReliableRule { threshold: ReliableThreshold::new(4).expect("4"), source: "our trust".to_owned() };
        let ours = honos_change(&Comparison::new(&before, &seven), day(2026, 3, 4), day(2026, 6, 4), &rule);
        assert!(ours.ends_with("7 lower, reliable improvement (4 points or more, our trust)."), "{ours}");
    }

    #[test]
    fn what_was_left_out_is_named_with_the_day_it_was_not_known() {
        let before = all(Rating::Mild).with(Scale::Hallucinations, Rating::NotKnown);
        assert_eq!(
            change(&before, &all(Rating::Minor)),
            "HoNOS total 11, was 22 on 4 March 2026 (11 of 12 scales compared): 11 lower, reliable improvement (8 points \
             or more, Parabiaghi 2005). The threshold is for all 12 scales. Scale 6 is left out because it was not known on \
             4 March 2026."
        );
        let before = before.with(Scale::SelfInjury, Rating::NotKnown).with(Scale::Occupation, Rating::NotKnown);
        let after =
            all(Rating::Minor).with(Scale::Cognition, Rating::NotKnown).with(Scale::Occupation, Rating::NotKnown);
        assert_eq!(
            change(&before, &after),
            "HoNOS totals are not compared: 8 of 12 scales are known both times, and 9 are needed. Scales 2 and 6 are left \
             out because they were not known on 4 March 2026; scale 4 because it was not known on 4 June 2026; scale 12 \
             because it was not known at either time."
        );
    }

    #[test]
    fn two_on_one_day_are_told_apart_by_their_order() {
        let before = all(Rating::Mild).with(Scale::Hallucinations, Rating::NotKnown);
        let comparison = Comparison::new(&before, &all(Rating::Mild));
        let text = left_out(comparison.measure(Measure::Total).left_out(), day(2026, 3, 4), day(2026, 3, 4));
        assert_eq!(text.as_deref(), Some("Scale 6 is left out because it was not known at the earlier assessment."));
    }

    #[test]
    fn wellbeing_is_said_in_converted_points_and_a_rise_is_an_improvement() {
        let of = |total| Wellbeing::from_total(WellbeingScale::Swemwbs, total).expect("a total");
        assert_eq!(wellbeing(of(21)), "SWEMWBS 19.25 (raw total 21)");
        assert_eq!(
            wellbeing_change(of(18).change_to(of(23)).expect("one form"), day(2026, 3, 4)),
            "SWEMWBS 20.73, was 17.43 on 4 March 2026: 3.30 higher, reliable improvement (3 points or more, Shah 2018)."
        );
        let of = |total| Wellbeing::from_total(WellbeingScale::Wemwbs, total).expect("a total");
        assert_eq!(
            wellbeing_change(of(46).change_to(of(40)).expect("one form"), day(2026, 3, 4)),
            "WEMWBS 40, was 46 on 4 March 2026: 6 lower, not a reliable change (less than 9 points, Maheswaran 2012)."
        );
    }

    #[test]
    fn no_two_scales_share_a_short_name() {
        let names = Scale::ALL.map(short_name);
        assert!(names.iter().enumerate().all(|(place, name)| !names[..place].contains(name)));
    }
}
