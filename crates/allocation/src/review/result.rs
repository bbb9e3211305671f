//! What a review comes to.
//!
//! Owns the rules by which a suggestion is made from the clusters with the most points today, the transitions of the
//! current cluster, what changed since last time and one question to the clinician. They are written down at
//! [`Review`]. Nothing here reads a rating that is not known as a number.

use super::change::{is_minor_at_most, unsettled};
use super::decision::is_other_super_class;
use super::{Ground, RatingChange, ReviewOutcome};
use crate::{Allocation, ClusterCode, Ranked, Transitions, change};
use ratings::{Assessment, Scale};

/// What is suggested at a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The kind of outcome.
    pub outcome: ReviewOutcome,
    /// The clusters to move to, by code: several in a tie, none for stay and discharge.
    pub to: Vec<ClusterCode>,
}

/// The result of a review.
///
/// Must clauses bind first allocations; at a review they are shown, not enforced. So the clusters that come first here
/// are those of the ranked ones with the most points, whatever clauses they break; equal points are a tie. The list of
/// ranked clusters may begin with another.
///
/// The rules, in this order:
///
/// 1. No rating known today: stay.
/// 2. The current cluster comes first, alone or with others: stay.
/// 3. The result offers cluster 00, because no description may fit, and no listed move comes first: stay.
/// 4. Several other clusters come first together and are not all the same kind of move from here: stay.
/// 5. A listed step up comes first: step up. It needs no confirmation; clauses that are broken or cannot be checked are
///    shown and stop nothing.
/// 6. A listed step down comes first: step down, but only if none of its must clauses is broken, each of them can be
///    checked, and the clinician says that the fall is not only because of continuing treatment. Otherwise stay, with a
///    ground for each thing that withholds it. Of several that come first together, those whose clauses all hold.
///    Lower ratings alone never suggest a step down.
/// 7. A cluster comes first that the table does not list, or the current cluster is 00: it is withheld as a step down is
///    if any rating fell, whatever rose beside it, if a current scale that was known last time is not known today, if
///    last time's ratings cannot be compared, or if a must clause of it does not hold (which does not bind who leaves 00). Otherwise it is suggested as another
///    change.
///
/// Points alone never hide a step up: where all that come first break a must clause, and the first of the list of ranked
/// clusters, which breaks none, is a listed step up, that is suggested before what rules 2 to 7 say.
///
/// 8. Discharge, before any of these but a step up, when the table of the current cluster expects it, all 13 current
///    scales are known and rated 0 or 1, scales A to E are all known and rated at most 2, and the clinician says that
///    this is not only because of continuing treatment. This rule is Clusterwise's own and not a national one.
///
/// A rating fell when it is known both times and lower today; of these only the current scales count. If the clinician
/// chose an origin, only its super class is ranked; where that leaves out the current cluster, a ground says so. Must
/// clauses that do not hold and what is not known are never passed over: they are grounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The cluster that is reviewed.
    pub from: ClusterCode,
    /// What is suggested.
    pub suggestion: Proposal,
    /// The clusters with the most points today, by code, whatever clauses they break: several in a tie, none when no
    /// rating is known.
    pub lead: Vec<ClusterCode>,
    /// What the suggestion rests on, and what withholds another one.
    pub grounds: Vec<Ground>,
    /// Whether to ask if the fall is only because of continuing treatment: the answer can change the suggestion.
    pub asks_treatment: bool,
    /// What changed since last time; `None` when last time's ratings are not here.
    pub change: Option<RatingChange>,
    /// The scales A to E that withhold discharge, which would else be possible: rated above 2, or not known.
    pub unsettled: Vec<Scale>,
}

impl Review {
    /// Makes a suggestion for somebody in cluster `from`.
    ///
    /// `allocation` is the result of the ratings in `today`; `before` are last time's ratings, if they are here.
    /// `only_treatment` answers whether the fall is only because of continuing treatment; `None` when that was not
    /// answered or the clinician cannot say.
    ///
    /// ```
    /// use allocation::{Allocation, Case, ClusterCode, Pack, Review, ReviewOutcome};
    /// use ratings::{Assessment, Rating, Scale};
    /// let before = Assessment::from_ratings([Rating::Mild; 18]);
    /// let today = Assessment::from_ratings([Rating::NoProblem; 18]).with(Scale::DepressedMood, Rating::Mild);
    /// let allocation = Allocation::new(&Pack::provisional(), &Case::from(today));
    ///
    /// let review = |answer| Review::new(&allocation, ClusterCode::C02, Some(&before), &today, answer);
    /// assert_eq!(review(None).suggestion.outcome, ReviewOutcome::Stay, "lower ratings alone suggest no step down");
    /// assert!(review(None).asks_treatment);
    /// assert_eq!(review(Some(true)).suggestion.outcome, ReviewOutcome::Stay);
    /// assert_eq!(review(Some(false)).suggestion.outcome, ReviewOutcome::StepDown);
    /// assert_eq!(review(Some(false)).suggestion.to, [ClusterCode::C01]);
    /// ```
    #[must_use]
    pub fn new(
        allocation: &Allocation,
        from: ClusterCode,
        before: Option<&Assessment>,
        today: &Assessment,
        only_treatment: Option<bool>,
    ) -> Self {
        let change = before.map(|before| RatingChange::between(before, today));
        let first = closest(allocation);
        let lead: Vec<ClusterCode> = first.iter().map(|ranked| ranked.code).collect();
        let mut grounds = Vec::new();
        let open = match leading(allocation, from, &first, &mut grounds) {
            Leading::Nowhere => Open::stay(),
            Leading::Move(kind) => {
                name_leads(from, kind, &lead, &mut grounds);
                weigh(from, kind, &first, change.as_ref(), &mut grounds)
            }
        };
        let open = by_clauses(allocation, from, &first, &mut grounds).unwrap_or(open);

        let is_expected = Transitions::of(from).is_some_and(|table| table.expects_discharge);
        let leads_up = open.otherwise.outcome == ReviewOutcome::StepUp
            || lead.iter().any(|code| crate::change(from, *code) == ReviewOutcome::StepUp);
        let stays_first = lead.contains(&from);
        let is_near_discharge = is_expected && is_minor_at_most(today) && (stays_first || !leads_up);
        let unsettled = if is_near_discharge { unsettled(today) } else { Vec::new() };
        let may_discharge = is_near_discharge && unsettled.is_empty();
        if is_near_discharge {
            grounds.push(if may_discharge { Ground::MinorAtMost } else { Ground::HistoryWithholds });
        }
        let asks_treatment = may_discharge || open.if_confirmed.is_some();
        if asks_treatment {
            grounds.push(match only_treatment {
                None => Ground::TreatmentNotSaid,
                Some(true) => Ground::OnlyTreatment,
                Some(false) => Ground::NotOnlyTreatment,
            });
        }
        let suggestion = match open.if_confirmed {
            _ if only_treatment != Some(false) => open.otherwise,
            _ if may_discharge => Proposal { outcome: ReviewOutcome::Discharge, to: Vec::new() },
            Some(confirmed) => confirmed,
            None => open.otherwise,
        };
        Self { from, suggestion, lead, grounds, asks_treatment, change, unsettled }
    }
}

/// The ranked clusters with the most points, by code, whatever clauses they break. None when no rating is known, because
/// then nothing speaks for any of them.
fn closest(allocation: &Allocation) -> Vec<&Ranked> {
    if allocation.completeness().known == 0 {
        return Vec::new();
    }
    let most = allocation.ranked().iter().map(|ranked| ranked.total).max();
    let by_code = ClusterCode::RANKED.into_iter().filter_map(|code| allocation.find(code));
    by_code.filter(|ranked| Some(ranked.total) == most).collect()
}

/// Where the clusters that come first lead, seen from the current one.
enum Leading {
    Nowhere,
    Move(ReviewOutcome),
}

/// What is suggested, before discharge is looked at: with the question about treatment answered "not only", if that
/// makes a difference, and otherwise.
struct Open {
    if_confirmed: Option<Proposal>,
    otherwise: Proposal,
}

impl Open {
    const fn stay() -> Self {
        Self { if_confirmed: None, otherwise: Proposal { outcome: ReviewOutcome::Stay, to: Vec::new() } }
    }
}

/// Rules 1 to 4: what speaks for no move at all.
fn leading(allocation: &Allocation, from: ClusterCode, first: &[&Ranked], grounds: &mut Vec<Ground>) -> Leading {
    let mut kinds = first.iter().map(|ranked| change(from, ranked.code));
    let Some(kind) = kinds.next() else {
        grounds.push(Ground::NothingKnown);
        return Leading::Nowhere;
    };
    if !from.is_variance() && allocation.find(from).is_none() {
        grounds.push(Ground::OutsideOrigin);
    }
    let ground = if first.iter().any(|ranked| ranked.code == from) {
        if first.len() == 1 { Ground::ComesFirst } else { Ground::SharesFirst }
    } else if allocation.offers_variance() && first.iter().all(|ranked| !is_listed(from, ranked)) {
        // The broken clauses are what it rests on, so nothing is said of passing them over.
        grounds.push(Ground::NoDescriptionFits);
        return Leading::Nowhere;
    } else if kinds.any(|other| other != kind) {
        Ground::NotOneWay
    } else {
        return Leading::Move(kind);
    };
    grounds.push(ground);
    show_broken(first, grounds);
    Leading::Nowhere
}

/// Says of each cluster that comes first what a move to it would be.
fn name_leads(from: ClusterCode, kind: ReviewOutcome, lead: &[ClusterCode], grounds: &mut Vec<Ground>) {
    for code in lead {
        grounds.push(match kind {
            ReviewOutcome::StepUp => Ground::LeadsUp(*code),
            ReviewOutcome::StepDown => Ground::LeadsDown(*code),
            _ if from.is_variance() => Ground::NoTable(*code),
            _ => Ground::NotListed(*code),
        });
    }
    grounds.extend(
        lead.iter().filter(|code| is_other_super_class(from, **code)).map(|code| Ground::OtherSuperClass(*code)),
    );
}

/// Rules 5 to 7: whether a move is suggested as it is, or only when the clinician confirms it.
fn weigh(
    from: ClusterCode,
    kind: ReviewOutcome,
    first: &[&Ranked],
    change: Option<&RatingChange>,
    grounds: &mut Vec<Ground>,
) -> Open {
    let guards = guards(kind, change);
    // Nobody loses a package who leaves cluster 00, which has none.
    let holds = from.is_variance() || first.iter().all(|ranked| ranked.broken == 0 && ranked.unchecked == 0);
    if kind == ReviewOutcome::StepUp || (kind == ReviewOutcome::OtherChange && guards.is_empty() && holds) {
        if kind == ReviewOutcome::StepUp && change.is_some_and(|change| change.compared > 0 && change.risen.is_empty())
        {
            grounds.push(Ground::NothingRose);
        }
        show_broken(first, grounds);
        let unchecked = first.iter().filter(|ranked| ranked.unchecked > 0);
        grounds.extend(unchecked.map(|ranked| Ground::ClauseNotChecked(ranked.code, ranked.unchecked)));
        return Open { if_confirmed: None, otherwise: proposal(kind, first.iter().copied()) };
    }
    grounds.extend(guards);
    for Ranked { code, broken, unchecked, .. } in first {
        if *broken > 0 {
            grounds.push(Ground::ClauseBroken(*code, *broken));
        }
        if *unchecked > 0 {
            grounds.push(Ground::ClauseUnchecked(*code, *unchecked));
        }
    }
    let eligible = first.iter().copied().filter(|ranked| ranked.broken == 0 && ranked.unchecked == 0);
    let eligible = proposal(kind, eligible);
    Open { if_confirmed: (!eligible.to.is_empty()).then_some(eligible), ..Open::stay() }
}

/// A listed step up to the first of the ranked clusters that breaks no must clause, where all those with the most points
/// break one.
fn by_clauses(
    allocation: &Allocation,
    from: ClusterCode,
    first: &[&Ranked],
    grounds: &mut Vec<Ground>,
) -> Option<Open> {
    let to: Vec<&Ranked> = allocation.suggested().iter().collect();
    let leads_there = first.iter().all(|ranked| ranked.broken > 0 && !is_step_up(from, ranked));
    let is_up = to.iter().all(|ranked| ranked.broken == 0 && is_step_up(from, ranked));
    if to.is_empty() || !leads_there || !is_up {
        return None;
    }
    for ranked in &to {
        grounds.push(Ground::LeadsUpByClauses(ranked.code));
        if ranked.unchecked > 0 {
            grounds.push(Ground::ClauseNotChecked(ranked.code, ranked.unchecked));
        }
    }
    Some(Open { if_confirmed: None, otherwise: proposal(ReviewOutcome::StepUp, to.into_iter()) })
}

fn is_listed(from: ClusterCode, ranked: &Ranked) -> bool {
    change(from, ranked.code) != ReviewOutcome::OtherChange
}

fn is_step_up(from: ClusterCode, ranked: &Ranked) -> bool {
    change(from, ranked.code) == ReviewOutcome::StepUp
}

/// Why another change is guarded like a step down; none when it is not. Only a comparison that shows no fall, and misses
/// nothing that was known, lets it pass: other scales that rose do not make up for one that fell.
fn guards(kind: ReviewOutcome, change: Option<&RatingChange>) -> Vec<Ground> {
    if kind != ReviewOutcome::OtherChange {
        return Vec::new();
    }
    let Some(change) = change.filter(|change| change.compared > 0) else {
        return vec![Ground::NotCompared];
    };
    let mut guards = Vec::new();
    if !change.fallen.is_empty() {
        guards.push(Ground::Fell);
    }
    if !change.no_longer_known.is_empty() {
        guards.push(Ground::NoLongerKnown);
    }
    guards
}

/// Shows the broken clauses of the clusters that come first, where they stop nothing.
fn show_broken(first: &[&Ranked], grounds: &mut Vec<Ground>) {
    let broken = first.iter().filter(|ranked| ranked.broken > 0);
    grounds.extend(broken.map(|ranked| Ground::ClauseNotEnforced(ranked.code, ranked.broken)));
}

fn proposal<'a>(outcome: ReviewOutcome, to: impl Iterator<Item = &'a Ranked>) -> Proposal {
    Proposal { outcome, to: to.map(|ranked| ranked.code).collect() }
}
