//! What a review comes to.
//!
//! Owns the rules by which a suggestion is made from the clusters that come first today, the transitions of the
//! current cluster, what changed since last time and one question to the clinician. They are written down at
//! [`Review`]. Nothing here reads a rating that is not known as a number.

use super::change::is_minor_at_most;
use super::decision::is_other_super_class;
use super::{Ground, RatingChange, ReviewOutcome};
use crate::{Allocation, ClusterCode, Ranked, Transitions, change};
use ratings::Assessment;

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
/// The rules, in this order:
///
/// 1. No rating known today: stay.
/// 2. The current cluster comes first, alone or with others: stay.
/// 3. The current cluster is 00 and the result again offers it, because no description may fit: stay.
/// 4. Several other clusters come first together and are not all the same kind of move from here: stay.
/// 5. A listed step up comes first: step up. It needs no confirmation; broken must clauses are shown, not enforced.
/// 6. A listed step down comes first: step down, but only if none of its must clauses is broken, each of them can be
///    checked, and the clinician says that the fall is not only because of continuing treatment. Otherwise stay, with a
///    ground for each thing that withholds it. Of several that come first together, those whose clauses all hold.
///    Lower ratings alone never suggest a step down.
/// 7. A cluster comes first that the table does not list, or the current cluster is 00: if the ratings fell, or last
///    time's cannot be compared, it is withheld as a step down is; if they did not fall, it is suggested as another
///    change.
/// 8. Discharge, before any of these but a step up, when the table of the current cluster expects it, all 13 current
///    scales are known and rated 0 or 1, and the clinician says that this is not only because of continuing
///    treatment. This rule is Clusterwise's own and not a national one.
///
/// The ratings fell when the sum of the current scales known both times is lower today. Must clauses that do not hold
/// and what is not known are never passed over: they are grounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The cluster that is reviewed.
    pub from: ClusterCode,
    /// What is suggested.
    pub suggestion: Proposal,
    /// The clusters that come first today, by code: several in a tie, none when no rating is known.
    pub lead: Vec<ClusterCode>,
    /// What the suggestion rests on, and what withholds another one.
    pub grounds: Vec<Ground>,
    /// Whether to ask if the fall is only because of continuing treatment: the answer can change the suggestion.
    pub asks_treatment: bool,
    /// What changed since last time; `None` when last time's ratings are not here.
    pub change: Option<RatingChange>,
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
        let first = allocation.suggested();
        let lead: Vec<ClusterCode> = first.iter().map(|ranked| ranked.code).collect();
        let mut grounds = Vec::new();
        let leading = leading(allocation, from, &mut grounds);
        let open = match leading {
            Leading::Nowhere => Open::stay(),
            Leading::Move(kind) => {
                name_leads(from, kind, &lead, &mut grounds);
                weigh(kind, first, change.as_ref(), &mut grounds)
            }
        };

        let is_expected = Transitions::of(from).is_some_and(|table| table.expects_discharge);
        let leads_up = lead.iter().any(|code| crate::change(from, *code) == ReviewOutcome::StepUp);
        let stays_first = lead.contains(&from);
        let may_discharge = is_expected && is_minor_at_most(today) && (stays_first || !leads_up);
        if may_discharge {
            grounds.push(Ground::MinorAtMost);
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
        Self { from, suggestion, lead, grounds, asks_treatment, change }
    }
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
fn leading(allocation: &Allocation, from: ClusterCode, grounds: &mut Vec<Ground>) -> Leading {
    let first = allocation.suggested();
    let mut kinds = first.iter().map(|ranked| change(from, ranked.code));
    let Some(kind) = kinds.next() else {
        grounds.push(Ground::NothingKnown);
        return Leading::Nowhere;
    };
    let ground = if first.iter().any(|ranked| ranked.code == from) {
        if first.len() == 1 { Ground::ComesFirst } else { Ground::SharesFirst }
    } else if from.is_variance() && allocation.offers_variance() {
        Ground::NoDescriptionFits
    } else if kinds.any(|other| other != kind) {
        Ground::NotOneWay
    } else {
        return Leading::Move(kind);
    };
    grounds.push(ground);
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
fn weigh(kind: ReviewOutcome, first: &[Ranked], change: Option<&RatingChange>, grounds: &mut Vec<Ground>) -> Open {
    let fell = change.and_then(RatingChange::fell);
    if kind == ReviewOutcome::StepUp || (kind == ReviewOutcome::OtherChange && fell == Some(false)) {
        if kind == ReviewOutcome::StepUp && change.is_some_and(|change| change.compared > 0 && change.risen.is_empty())
        {
            grounds.push(Ground::NothingRose);
        }
        let broken = first.iter().filter(|ranked| ranked.broken > 0);
        grounds.extend(broken.map(|ranked| Ground::ClauseNotEnforced(ranked.code, ranked.broken)));
        return Open { if_confirmed: None, otherwise: proposal(kind, first.iter()) };
    }
    if kind == ReviewOutcome::OtherChange {
        grounds.push(if fell.is_some() { Ground::Fell } else { Ground::NotCompared });
    }
    for Ranked { code, broken, unchecked, .. } in first {
        if *broken > 0 {
            grounds.push(Ground::ClauseBroken(*code, *broken));
        }
        if *unchecked > 0 {
            grounds.push(Ground::ClauseUnchecked(*code, *unchecked));
        }
    }
    let eligible = proposal(kind, first.iter().filter(|ranked| ranked.broken == 0 && ranked.unchecked == 0));
    Open { if_confirmed: (!eligible.to.is_empty()).then_some(eligible), ..Open::stay() }
}

fn proposal<'a>(outcome: ReviewOutcome, to: impl Iterator<Item = &'a Ranked>) -> Proposal {
    Proposal { outcome, to: to.map(|ranked| ranked.code).collect() }
}
