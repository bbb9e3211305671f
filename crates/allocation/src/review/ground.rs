//! What a suggestion at a review rests on.
//!
//! Owns the kinds of ground, as data. Does not know how one is said: one module of the interface turns it into
//! sentences.

use crate::ClusterCode;

/// One thing that supports a suggestion at a review, or that withholds another one.
///
/// A cluster "comes first" here when it has the most points of those ranked today, whatever clauses it breaks: at a
/// review that decides, and in the list of clusters it may stand lower.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ground {
    /// No rating is known today, so that nothing speaks for a change.
    NothingKnown,
    /// The current cluster is outside the super class that the clinician chose as the origin, and so is not ranked.
    OutsideOrigin,
    /// The current cluster still comes first, alone.
    ComesFirst,
    /// The current cluster comes first together with others.
    SharesFirst,
    /// The result offers cluster 00, because no description may fit.
    NoDescriptionFits,
    /// Several clusters come first together, and from here they are not all the same kind of move.
    NotOneWay,
    /// This cluster comes first, and it is listed as a step up.
    LeadsUp(ClusterCode),
    /// This cluster is the first whose must clauses are not broken, all with more points break one, and it is listed as a
    /// step up.
    LeadsUpByClauses(ClusterCode),
    /// This cluster comes first, and it is listed as a step down.
    LeadsDown(ClusterCode),
    /// This cluster comes first, and it is not in the transition table of the current one.
    NotListed(ClusterCode),
    /// This cluster comes first, and the current cluster, 00, has no transition table.
    NoTable(ClusterCode),
    /// This cluster comes first and is in another super class.
    OtherSuperClass(ClusterCode),
    /// A step up, though no rating that is known both times has risen.
    NothingRose,
    /// The change is guarded like a step down, because a rating that is known both times fell.
    Fell,
    /// The change is guarded like a step down, because scales that were known last time are not known today: they are
    /// [`RatingChange::no_longer_known`](super::RatingChange::no_longer_known).
    NoLongerKnown,
    /// The change is guarded like a step down, because there is nothing to compare today's ratings with.
    NotCompared,
    /// A cluster comes first though so many of its must clauses are broken: at a review they are shown, not enforced.
    ClauseNotEnforced(ClusterCode, u8),
    /// A cluster is suggested though so many of its must clauses cannot be checked: they are shown and stop nothing.
    ClauseNotChecked(ClusterCode, u8),
    /// A cluster is not suggested, because so many of its must clauses are broken.
    ClauseBroken(ClusterCode, u8),
    /// A cluster is not suggested, because so many of its must clauses cannot be checked.
    ClauseUnchecked(ClusterCode, u8),
    /// The current ratings are all 0 or 1 and those of history at most 2, and the transition table of the current
    /// cluster expects discharge.
    MinorAtMost,
    /// The current ratings are all 0 or 1 and the table expects discharge, but it is not suggested because of history:
    /// the scales are [`Review::unsettled`](super::Review::unsettled).
    HistoryWithholds,
    /// The question about continuing treatment is open: it was not answered, or the clinician cannot say.
    TreatmentNotSaid,
    /// The fall is only because of continuing treatment.
    OnlyTreatment,
    /// The clinician says that it is not only because of continuing treatment.
    NotOnlyTreatment,
}

impl Ground {
    /// The id by which worked cases name it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NothingKnown => "nothing-known",
            Self::OutsideOrigin => "outside-origin",
            Self::ComesFirst => "comes-first",
            Self::SharesFirst => "shares-first",
            Self::NoDescriptionFits => "no-description-fits",
            Self::NotOneWay => "not-one-way",
            Self::LeadsUp(_) => "leads-up",
            Self::LeadsUpByClauses(_) => "leads-up-by-clauses",
            Self::LeadsDown(_) => "leads-down",
            Self::NotListed(_) => "not-listed",
            Self::NoTable(_) => "no-table",
            Self::OtherSuperClass(_) => "other-super-class",
            Self::NothingRose => "nothing-rose",
            Self::Fell => "fell",
            Self::NoLongerKnown => "no-longer-known",
            Self::NotCompared => "not-compared",
            Self::ClauseNotEnforced(..) => "clause-not-enforced",
            Self::ClauseNotChecked(..) => "clause-not-checked",
            Self::ClauseBroken(..) => "clause-broken",
            Self::ClauseUnchecked(..) => "clause-unchecked",
            Self::MinorAtMost => "minor-at-most",
            Self::HistoryWithholds => "history-withholds",
            Self::TreatmentNotSaid => "treatment-not-said",
            Self::OnlyTreatment => "only-treatment",
            Self::NotOnlyTreatment => "not-only-treatment",
        }
    }
}
