//! What each figure counts, in words.
//!
//! Owns the definitions, with the national code where there is one, for the page, the print and the file alike. Every
//! measure of the file belongs to one of them: a test holds them to it. Definitions and codes: NHS Digital, mental health
//! monthly statistics; where there is none, they are ours and say so in CASEMIX's words.

/// One definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Definition {
    /// Active people.
    Active,
    /// The share with a cluster.
    Clustered,
    /// ACC33.
    ByCluster,
    /// ACC36 and ACC37.
    InPeriod,
    /// Must clauses at first allocation.
    MustClauses,
    /// Changes and care transitions.
    Transitions,
    /// Agreement of initial, suggested and final cluster.
    Agreement,
    /// Cohen's kappa.
    Kappa,
    /// Days on the same cluster.
    Episodes,
    /// Days between assessments.
    Reviews,
    /// From-to table.
    Flows,
    /// Ratings not known.
    Completeness,
    /// HoNOS total.
    HonosTotal,
    /// HoNOS subscales.
    Subscales,
    /// Four factors.
    FourFactors,
    /// Wellbeing scores.
    Wellbeing,
    /// Improved and deteriorated.
    ReliableChange,
    /// Mean change, interval, test and effect size.
    Statistics,
    /// Low and high, by scale.
    Shifts,
}

impl Definition {
    /// Every definition, in the order of the page.
    pub const ALL: [Self; 19] = [
        Self::Active,
        Self::Clustered,
        Self::ByCluster,
        Self::InPeriod,
        Self::MustClauses,
        Self::Transitions,
        Self::Agreement,
        Self::Kappa,
        Self::Episodes,
        Self::Reviews,
        Self::Flows,
        Self::Completeness,
        Self::HonosTotal,
        Self::Subscales,
        Self::FourFactors,
        Self::Wellbeing,
        Self::ReliableChange,
        Self::Statistics,
        Self::Shifts,
    ];

    /// The name of the figure.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Active => "Active caseload",
            Self::Clustered => "Clustered",
            Self::ByCluster => "People by cluster",
            Self::InPeriod => "In review period",
            Self::MustClauses => "Must clauses at first allocation",
            Self::Transitions => "Care transition protocols",
            Self::Agreement => "Agreement",
            Self::Kappa => "Cohen’s kappa",
            Self::Episodes => "Time in cluster",
            Self::Reviews => "Time between assessments",
            Self::Flows => "Flows between clusters",
            Self::Completeness => "Ratings not known",
            Self::HonosTotal => "HoNOS total",
            Self::Subscales => "HoNOS subscales",
            Self::FourFactors => "Four factors",
            Self::Wellbeing => "Wellbeing scores",
            Self::ReliableChange => "Improved and deteriorated",
            Self::Statistics => "Mean change and its interval",
            Self::Shifts => "Low and high, scale by scale",
        }
    }

    /// The national code, where there is one.
    #[must_use]
    pub const fn code(self) -> Option<&'static str> {
        match self {
            Self::ByCluster => Some("ACC33"),
            Self::InPeriod => Some("ACC36, ACC37"),
            _ => None,
        }
    }

    /// What is counted.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Active => {
                "People whose latest cluster assignment is not closed on the reporting date. Care that was opened again \
                 counts as active. Care that closed on the reporting date does not. People \
                 are counted with the team that they are with today."
            }
            Self::Clustered => {
                "Of active people, those who have a cluster now. The others were assessed without a cluster, or their \
                 care was opened again and they have not been assessed since."
            }
            Self::ByCluster => {
                "Active people whose current cluster on the reporting date is 00 to 08 or 10 to 21. Code 09 is a blank \
                 place marker and never counts. Cluster 00 is in no super class."
            }
            Self::InPeriod => {
                "Of the people by cluster (ACC33), those whose latest assessment date plus the national maximum review \
                 period of their cluster is later than the reporting date (ACC36), and their share (ACC37). On the day on \
                 which the period ends a person is no longer in it. Review periods that were set locally are not used."
            }
            Self::MustClauses => {
                "First allocations in the period (of people who had no cluster; in tables of other systems, reason 10) \
                 whose final cluster’s must clauses are all met, of those that can be \
                 checked. Where a rating is not known and no other clause is broken, or the suggestion of the day did not \
                 rank the cluster, it cannot be checked; those are counted beside. Clusters without must clauses count as met. Cluster 00 is left out. As the rule pack of \
                 the day had it."
            }
            Self::Transitions => {
                "Changes from one cluster to another in the period: listed in the care transitions of the cluster before; \
                 not listed, with a recorded reason; not listed, without one. Cluster 00 has no care transitions, so that \
                 changes from it stand apart. The care transitions are provisional."
            }
            Self::Agreement => {
                "Assessments in the period: the initial cluster (the clinician’s own, before the suggestion was shown), the \
                 suggestion as it was shown, and the final cluster, two at a time. Same cluster; among the first three of \
                 the suggestion; same super class. Where one of the two is missing nothing is compared; to end care is no \
                 cluster, be it suggested or decided."
            }
            Self::Kappa => {
                "Agreement beyond what chance alone would give, over the 21 clusters, unweighted: 1 is full agreement, 0 \
                 is chance (Cohen 1960)."
            }
            Self::Episodes => {
                "Days on the same cluster, whatever reviews took place in them. Ended: the cluster changed or care closed \
                 in the period. So far: still on it on the reporting date. The figure is the median, the day that half of \
                 them had reached, in whole days."
            }
            Self::Reviews => {
                "Days from one assessment to the next on a later day, without a closing between them, where the later one is \
                 in the period, under the cluster of the earlier one. In time: before the national maximum review period ended. \
                 The figure is the median, in whole days."
            }
            Self::Flows => {
                "Moves in the period. Entry: a cluster for someone who had none. Discharge: care closed. Staying in a \
                 cluster is no move. Moves out of and into a super class include those between its own clusters."
            }
            Self::Completeness => {
                "Assessments in the period in which a scale was rated not known (9), of all assessments in the period. Not \
                 known is never counted as 0."
            }
            Self::HonosTotal => {
                "The sum of scales 1 to 12, from 0 to 48; a fall is better. The first assessment of a spell of care with \
                 its last, if that is on a later day and in the period, over the scales known both times: at least 9, and never scaled \
                 up. Under the cluster of the first. Where too few are known, the two cannot be compared and are counted \
                 beside. Cluster 00 is left out."
            }
            Self::Subscales => {
                "As the total and of the same pairs, over fewer scales: behaviour 1 to 3, impairment 4 and 5, symptoms 6 to 8, social \
                 9 to 12. Only scales known both times are added up, at least one."
            }
            Self::FourFactors => {
                "As the total and of the same pairs, over the scales that this service has assigned to each of the four factors. No assignment \
                 is built in. All scales of a factor must be known both times."
            }
            Self::Wellbeing => {
                "The first score of a spell of care with its last, if the last is in the period; a rise is better. A spell \
                 takes in scores from four weeks before its first assessment. WEMWBS \
                 from 14 to 70; SWEMWBS by its published conversion, from 7 to 35. The two are never mixed."
            }
            Self::ReliableChange => {
                "Pairs in which the HoNOS total fell (improved) or rose (deteriorated) by at least the number of points \
                 that counts as reliable: 8 (Parabiaghi and others 2005), or what the service has set. For wellbeing \
                 scores by their own published numbers, where a rise is better."
            }
            Self::Statistics => {
                "Last minus first: the mean, with the interval that 95 in 100 such intervals would hold the true mean in; \
                 the paired t and its two-sided p; and the effect size, the mean change divided by the standard deviation \
                 of the first. Small groups give wide intervals. Of twenty clusters in which \
                 nothing has changed, one will still look as if it had. Nothing is said of fewer than 5 pairs."
            }
            Self::Shifts => {
                "Each HoNOS scale at the first and the last assessment of the same pairs: 0 to 2 is low, 3 and 4 is high. \
                 LL stayed low, HL went from high to low (better), LH from low to high (worse), HH stayed high. Only where \
                 known both times."
            }
        }
    }

    /// The measures of the file that it explains. One that begins with `*` stands for all that end so, one that ends
    /// with `*` for all that begin so.
    #[must_use]
    pub const fn measures(self) -> &'static [&'static str] {
        match self {
            Self::Active => &["active"],
            Self::Clustered => &["clustered_percent"],
            Self::ByCluster => &["acc33"],
            Self::InPeriod => &["acc36", "acc37_percent"],
            Self::MustClauses => &["must_checked", "must_met", "must_met_percent", "must_unchecked"],
            Self::Transitions => &["changes*"],
            Self::Agreement => &[
                "*_compared",
                "*_equal",
                "*_equal_percent",
                "*_first_three",
                "*_first_three_percent",
                "*_same_class",
                "*_same_class_percent",
            ],
            Self::Kappa => &["*_kappa"],
            Self::Episodes => &["episode*"],
            Self::Reviews => &["reviews*"],
            Self::Flows => &["moved_*", "entered", "discharged"],
            Self::Completeness => &["assessments", "*_not_known", "*_not_known_percent"],
            Self::HonosTotal => &["total_pairs", "total_not_comparable"],
            Self::Subscales => &["behaviour_*", "impairment_*", "symptoms_*", "social_*"],
            Self::FourFactors => &["factor-*"],
            Self::Wellbeing => &["wemwbs_pairs", "swemwbs_pairs"],
            Self::ReliableChange => &["*_improved", "*_improved_percent", "*_deteriorated", "*_deteriorated_percent"],
            Self::Statistics => &[
                "total_first_mean",
                "total_change_*",
                "total_effect_size",
                "wemwbs_first_mean",
                "wemwbs_change_*",
                "wemwbs_effect_size",
                "swemwbs_first_mean",
                "swemwbs_change_*",
                "swemwbs_effect_size",
            ],
            Self::Shifts => &["*_ll", "*_hl", "*_lh", "*_hh"],
        }
    }

    /// Whether it explains a measure of the file.
    #[must_use]
    pub fn explains(self, measure: &str) -> bool {
        self.measures().iter().any(|pattern| match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
            (Some(end), _) => measure.ends_with(end),
            (_, Some(start)) => measure.starts_with(start),
            (None, None) => measure == *pattern,
        })
    }
}
