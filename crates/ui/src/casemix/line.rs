//! What a row of figures is about.
//!
//! Owns the order in which rows stand and the words at their beginning.

use allocation::{ClusterCode, SuperClass};
use yew::AttrValue;

/// What a row of figures is about. A table takes its rows in any order and sets them in this one: the named, then each
/// super class with its clusters below it, then cluster 00, then the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Something else that has a name of its own, such as a scale or a team. Such rows stay in the order given.
    Named(AttrValue),
    /// A super class: all of its clusters together.
    Class(SuperClass),
    /// One cluster.
    Cluster(ClusterCode),
    /// All together.
    Total,
}

impl Line {
    /// The clusters as a reader meets them, each super class before its clusters, with cluster 00 and the total last.
    ///
    /// ```
    /// use ui::Line;
    /// let lines: Vec<Line> = Line::all().collect();
    /// assert_eq!(lines.len(), 3 + 21 + 1);
    /// assert_eq!(lines.last(), Some(&Line::Total));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        let of_class = |class: SuperClass| {
            let clusters = ClusterCode::RANKED.into_iter().filter(move |code| code.super_class() == Some(class));
            [Self::Class(class)].into_iter().chain(clusters.map(Self::Cluster))
        };
        let classes = SuperClass::ALL.into_iter().flat_map(of_class);
        classes.chain([Self::Cluster(ClusterCode::VARIANCE), Self::Total])
    }

    /// The super class whose group the row stands in.
    pub(super) fn group(&self) -> Option<SuperClass> {
        match self {
            Self::Class(class) => Some(*class),
            Self::Cluster(code) => code.super_class(),
            Self::Named(_) | Self::Total => None,
        }
    }

    /// The code of two digits that stands before the name of a cluster.
    pub(super) fn code(&self) -> Option<&'static str> {
        match self {
            Self::Cluster(code) => Some(code.code()),
            _ => None,
        }
    }

    /// The name, without a code.
    ///
    /// ```
    /// use ui::Line;
    /// use allocation::{ClusterCode, SuperClass};
    /// assert_eq!(Line::Class(SuperClass::Organic).name(), "Organic, 18 to 21");
    /// assert_eq!(Line::Cluster(ClusterCode::C04).name(), "Non-psychotic (severe)");
    /// assert_eq!(Line::Total.name(), "All clusters");
    /// ```
    #[must_use]
    pub fn name(&self) -> AttrValue {
        match self {
            Self::Named(name) => name.clone(),
            Self::Class(SuperClass::NonPsychotic) => "Non-psychotic, 01 to 08".into(),
            Self::Class(SuperClass::Psychotic) => "Psychotic, 10 to 17".into(),
            Self::Class(SuperClass::Organic) => "Organic, 18 to 21".into(),
            Self::Cluster(code) => code.name().into(),
            Self::Total => "All clusters".into(),
        }
    }
}
