//! What the clinician decides.
//!
//! Owns the choice between clusters and discharge, and which reason was typed for which. Does not know what is
//! suggested.

use super::Assessing;
use allocation::ClusterCode;

/// A decision: a cluster, or at a review also that the care ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// This cluster, which may be the one the person is in.
    Cluster(ClusterCode),
    /// Discharge. The last cluster is the one that was reviewed.
    Discharge {
        /// The cluster that was reviewed.
        from: ClusterCode,
    },
}

impl Decision {
    /// The cluster that the record will name.
    pub(crate) const fn cluster(self) -> ClusterCode {
        match self {
            Self::Cluster(cluster) | Self::Discharge { from: cluster } => cluster,
        }
    }
}

impl Assessing {
    /// The decision so far.
    pub(crate) fn decision(&self) -> Option<Decision> {
        let cluster = self.form.decided?;
        Some(if self.form.discharge.is_some() {
            Decision::Discharge { from: cluster }
        } else {
            Decision::Cluster(cluster)
        })
    }

    /// Decides. A reason that was typed for another decision waits until that one is chosen again.
    pub(crate) fn decide(&mut self, decision: Option<Decision>) {
        let reason = std::mem::take(&mut self.form.decision_reason);
        if let Some(old) = self.decision() {
            self.reasons.retain(|(other, _)| *other != old);
            self.reasons.push((old, reason));
        }
        self.form.decided = decision.map(Decision::cluster);
        self.form.discharge = match decision {
            Some(Decision::Discharge { .. }) => Some(self.form.discharge.flatten()),
            _ => None,
        };
        let waiting = self.reasons.iter().find(|(other, _)| Some(*other) == decision);
        self.form.decision_reason = waiting.map(|(_, reason)| reason.clone()).unwrap_or_default();
        self.is_undecided_again = false;
    }

    /// Takes the decision back, because what it was made on has changed.
    pub(crate) fn undecide(&mut self) {
        if self.form.decided.is_some() {
            self.decide(None);
            self.is_undecided_again = true;
        }
        self.is_open = false;
    }
}
