//! The care clusters.
//!
//! Owns their codes, names, super classes and maximum review periods. Names and codes are the NHS Data
//! Dictionary's; periods are those of the national statistics (Jacobs et al. 2019, table 1, and the national
//! publication code, which counts weeks as days). Does not know what any rating means for a cluster: rule
//! packs do. Code 09 is a place marker that must not be used, so it is no value of the type.

use crate::{ReviewPeriod, SuperClass};
use std::fmt;

/// A care cluster that a person can be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum ClusterCode {
    /// Variance.
    C00,
    /// Common mental health problems (low severity).
    C01,
    /// Common mental health problems (low severity with greater need).
    C02,
    /// Non-psychotic (moderate severity).
    C03,
    /// Non-psychotic (severe).
    C04,
    /// Non-psychotic disorders (very severe).
    C05,
    /// Non-psychotic disorder of over-valued ideas.
    C06,
    /// Enduring non-psychotic disorders (high disability).
    C07,
    /// Non-psychotic chaotic and challenging disorders.
    C08,
    /// First episode psychosis.
    C10,
    /// Ongoing recurrent psychosis (low symptoms).
    C11,
    /// Ongoing or recurrent psychosis (high disability).
    C12,
    /// Ongoing or recurrent psychosis (high symptoms and disability).
    C13,
    /// Psychotic crisis.
    C14,
    /// Severe psychotic depression.
    C15,
    /// Dual diagnosis.
    C16,
    /// Psychosis and affective disorder (difficult to engage).
    C17,
    /// Cognitive impairment (low need).
    C18,
    /// Cognitive impairment or dementia complicated (moderate need).
    C19,
    /// Cognitive impairment or dementia complicated (high need).
    C20,
    /// Cognitive impairment or dementia complicated (high physical or engagement).
    C21,
}

impl ClusterCode {
    /// Cluster 00, variance: a real need that no description fits. Never ranked.
    pub const VARIANCE: Self = Self::C00;

    /// Every cluster, 00 to 08 and 10 to 21.
    pub const ALL: [Self; 21] = [
        Self::C00,
        Self::C01,
        Self::C02,
        Self::C03,
        Self::C04,
        Self::C05,
        Self::C06,
        Self::C07,
        Self::C08,
        Self::C10,
        Self::C11,
        Self::C12,
        Self::C13,
        Self::C14,
        Self::C15,
        Self::C16,
        Self::C17,
        Self::C18,
        Self::C19,
        Self::C20,
        Self::C21,
    ];

    /// The twenty clusters that are ranked: all but variance.
    pub const RANKED: [Self; 20] = [
        Self::C01,
        Self::C02,
        Self::C03,
        Self::C04,
        Self::C05,
        Self::C06,
        Self::C07,
        Self::C08,
        Self::C10,
        Self::C11,
        Self::C12,
        Self::C13,
        Self::C14,
        Self::C15,
        Self::C16,
        Self::C17,
        Self::C18,
        Self::C19,
        Self::C20,
        Self::C21,
    ];

    /// Reads a code of two digits.
    ///
    /// # Errors
    ///
    /// [`UnknownCluster`] for anything else, 09 included, in words for the person who typed it.
    ///
    /// ```
    /// use allocation::ClusterCode;
    /// assert_eq!(ClusterCode::from_code("04")?.name(), "Non-psychotic (severe)");
    /// assert_eq!(
    ///     ClusterCode::from_code("09").unwrap_err().to_string(),
    ///     "cluster 09 is a blank place marker and is never used: use 00 to 08 or 10 to 21",
    /// );
    /// assert_eq!(
    ///     ClusterCode::from_code("22").unwrap_err().to_string(),
    ///     "there is no cluster 22: use 00 to 08 or 10 to 21",
    /// );
    /// # Ok::<(), allocation::UnknownCluster>(())
    /// ```
    pub fn from_code(code: &str) -> Result<Self, UnknownCluster> {
        Self::ALL.into_iter().find(|cluster| cluster.code() == code).ok_or_else(|| UnknownCluster(code.to_owned()))
    }

    /// The code of two digits.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::C00 => "00",
            Self::C01 => "01",
            Self::C02 => "02",
            Self::C03 => "03",
            Self::C04 => "04",
            Self::C05 => "05",
            Self::C06 => "06",
            Self::C07 => "07",
            Self::C08 => "08",
            Self::C10 => "10",
            Self::C11 => "11",
            Self::C12 => "12",
            Self::C13 => "13",
            Self::C14 => "14",
            Self::C15 => "15",
            Self::C16 => "16",
            Self::C17 => "17",
            Self::C18 => "18",
            Self::C19 => "19",
            Self::C20 => "20",
            Self::C21 => "21",
        }
    }

    /// The name in the NHS Data Dictionary.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::C00 => "Variance (unable to assign)",
            Self::C01 => "Common mental health problems (low severity)",
            Self::C02 => "Common mental health problems (low severity with greater need)",
            Self::C03 => "Non-psychotic (moderate severity)",
            Self::C04 => "Non-psychotic (severe)",
            Self::C05 => "Non-psychotic disorders (very severe)",
            Self::C06 => "Non-psychotic disorder of over-valued ideas",
            Self::C07 => "Enduring non-psychotic disorders (high disability)",
            Self::C08 => "Non-psychotic chaotic and challenging disorders",
            Self::C10 => "First episode psychosis",
            Self::C11 => "Ongoing recurrent psychosis (low symptoms)",
            Self::C12 => "Ongoing or recurrent psychosis (high disability)",
            Self::C13 => "Ongoing or recurrent psychosis (high symptoms and disability)",
            Self::C14 => "Psychotic crisis",
            Self::C15 => "Severe psychotic depression",
            Self::C16 => "Dual diagnosis",
            Self::C17 => "Psychosis and affective disorder (difficult to engage)",
            Self::C18 => "Cognitive impairment (low need)",
            Self::C19 => "Cognitive impairment or dementia complicated (moderate need)",
            Self::C20 => "Cognitive impairment or dementia complicated (high need)",
            Self::C21 => "Cognitive impairment or dementia complicated (high physical or engagement)",
        }
    }

    /// The super class, or `None` for variance.
    #[must_use]
    pub const fn super_class(self) -> Option<SuperClass> {
        match self as u8 {
            0 => None,
            1..=8 => Some(SuperClass::NonPsychotic),
            9..=16 => Some(SuperClass::Psychotic),
            _ => Some(SuperClass::Organic),
        }
    }

    /// The longest time that may pass between an assessment and the next, nationally.
    #[must_use]
    pub const fn review_period(self) -> ReviewPeriod {
        match self {
            Self::C14 | Self::C15 => ReviewPeriod::Days(28),
            Self::C01 => ReviewPeriod::Days(84),
            Self::C02 => ReviewPeriod::Days(105),
            Self::C07 | Self::C08 | Self::C10 | Self::C11 | Self::C12 | Self::C13 | Self::C18 => {
                ReviewPeriod::Months(12)
            }
            _ => ReviewPeriod::Months(6),
        }
    }

    /// Whether this is cluster 00.
    #[must_use]
    pub const fn is_variance(self) -> bool {
        matches!(self, Self::C00)
    }
}

impl fmt::Display for ClusterCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A code that no cluster has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCluster(pub String);

impl fmt::Display for UnknownCluster {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == "09" {
            f.write_str("cluster 09 is a blank place marker and is never used: use 00 to 08 or 10 to 21")
        } else {
            write!(f, "there is no cluster {}: use 00 to 08 or 10 to 21", self.0)
        }
    }
}

impl std::error::Error for UnknownCluster {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cluster_is_found_by_its_code_and_nine_is_not_among_them() {
        for cluster in ClusterCode::ALL {
            assert_eq!(ClusterCode::from_code(cluster.code()), Ok(cluster));
        }
        assert!(ClusterCode::from_code("9").is_err());
        assert!(ClusterCode::from_code("4").is_err(), "a code has two digits");
    }

    #[test]
    fn super_classes_and_periods_are_the_national_ones() {
        // Code, super class, period: NHS Data Dictionary and Jacobs et al. 2019, table 1.
        let national = [
            ("00", "", "6 months"),
            ("01", "non-psychotic", "12 weeks"),
            ("02", "non-psychotic", "15 weeks"),
            ("03", "non-psychotic", "6 months"),
            ("04", "non-psychotic", "6 months"),
            ("05", "non-psychotic", "6 months"),
            ("06", "non-psychotic", "6 months"),
            ("07", "non-psychotic", "12 months"),
            ("08", "non-psychotic", "12 months"),
            ("10", "psychotic", "12 months"),
            ("11", "psychotic", "12 months"),
            ("12", "psychotic", "12 months"),
            ("13", "psychotic", "12 months"),
            ("14", "psychotic", "4 weeks"),
            ("15", "psychotic", "4 weeks"),
            ("16", "psychotic", "6 months"),
            ("17", "psychotic", "6 months"),
            ("18", "organic", "12 months"),
            ("19", "organic", "6 months"),
            ("20", "organic", "6 months"),
            ("21", "organic", "6 months"),
        ];
        let ours = ClusterCode::ALL.map(|cluster| {
            let class = cluster.super_class().map_or("", SuperClass::id);
            (cluster.code(), class, cluster.review_period().to_string())
        });
        for (ours, (code, class, period)) in ours.iter().zip(national) {
            assert_eq!((ours.0, ours.1, ours.2.as_str()), (code, class, period));
        }
    }
}
