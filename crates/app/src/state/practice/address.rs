//! Which page of the practice an address means.
//!
//! Owns what comes after `#/practise/`. The rest of the program keeps it as a word and does not know what it means.

use crate::route::{Route, Word};
use std::fmt;

/// A page of the practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PracticePage {
    /// What to practise.
    Choose,
    /// The same, with the vignettes of one kind of slip only, by its id.
    Kind(String),
    /// A vignette, by its id in the set, at a step.
    Vignette(String, VignetteStep),
    /// A session, as one who takes part in it sees it.
    Session(String),
    /// The choice of a session to lead.
    Lead,
    /// A session, as the one who leads it sees it.
    Room(String),
    /// How far the trainee agreed with the answers over time.
    Results,
    /// Which set of vignettes is in use.
    Sets,
    /// A learning page, by its id; or the list of them.
    Learn(Option<String>),
    /// An address that means nothing.
    Unknown,
}

/// A step of a vignette.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum VignetteStep {
    /// Read it and rate the 18 scales.
    Ratings,
    /// The own cluster.
    OwnCluster,
    /// The marks.
    Marks,
}

impl VignetteStep {
    const ALL: [Self; 3] = [Self::Ratings, Self::OwnCluster, Self::Marks];

    const fn id(self) -> &'static str {
        match self {
            Self::Ratings => "",
            Self::OwnCluster => "cluster",
            Self::Marks => "marks",
        }
    }
}

impl PracticePage {
    /// The page of a route.
    pub(crate) fn of(route: Route) -> Self {
        match route {
            Route::Practise(None) => Self::Choose,
            Route::Practise(Some(word)) => Self::parse(&word.to_string()),
            _ => Self::Unknown,
        }
    }

    fn parse(words: &str) -> Self {
        let mut parts = words.trim_matches('/').split('/');
        let (Some(first), second, third, None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Self::Unknown;
        };
        let step = VignetteStep::ALL.into_iter().find(|step| step.id() == third.unwrap_or(""));
        match (first, second, step) {
            ("vignette", Some(id), Some(step)) => Self::Vignette(id.to_owned(), step),
            _ if third.is_some() => Self::Unknown,
            ("kind", Some(kind), _) => Self::Kind(kind.to_owned()),
            ("session", Some(session), _) => Self::Session(session.to_owned()),
            ("room", None, _) => Self::Lead,
            ("room", Some(session), _) => Self::Room(session.to_owned()),
            ("results", None, _) => Self::Results,
            ("sets", None, _) => Self::Sets,
            ("learn", None, _) => Self::Learn(None),
            ("learn", Some(id), _) => Self::Learn(Some(id.to_owned())),
            _ => Self::Unknown,
        }
    }

    /// What the browser's title bar says.
    pub(super) const fn title(&self, step: Option<VignetteStep>) -> &'static str {
        match (self, step) {
            (Self::Vignette(..), Some(VignetteStep::OwnCluster)) => "Practice: your own cluster - Clusterwise",
            (Self::Vignette(..), Some(VignetteStep::Marks)) => "Practice: your marks - Clusterwise",
            (Self::Vignette(..), _) => "Practice: rate a vignette - Clusterwise",
            (Self::Session(_), _) => "Practice: a session - Clusterwise",
            (Self::Lead | Self::Room(_), _) => "Practice: lead a session - Clusterwise",
            (Self::Results, _) => "Practice: your results - Clusterwise",
            (Self::Sets, _) => "Practice: the set of vignettes - Clusterwise",
            (Self::Learn(_), _) => "Practice: learn - Clusterwise",
            (Self::Choose | Self::Kind(_), _) => "Practise - Clusterwise",
            (Self::Unknown, _) => "Page not found - Clusterwise",
        }
    }

    /// Its address.
    pub(crate) fn route(&self) -> Route {
        Route::Practise(Word::read(&self.to_string()))
    }
}

impl fmt::Display for PracticePage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Choose | Self::Unknown => Ok(()),
            Self::Kind(kind) => write!(f, "kind/{kind}"),
            Self::Vignette(id, VignetteStep::Ratings) => write!(f, "vignette/{id}"),
            Self::Vignette(id, step) => write!(f, "vignette/{id}/{}", step.id()),
            Self::Session(session) => write!(f, "session/{session}"),
            Self::Lead => f.write_str("room"),
            Self::Room(session) => write!(f, "room/{session}"),
            Self::Results => f.write_str("results"),
            Self::Sets => f.write_str("sets"),
            Self::Learn(None) => f.write_str("learn"),
            Self::Learn(Some(id)) => write!(f, "learn/{id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_comes_back_from_its_address() {
        let session = "3-4821".to_owned();
        for page in [
            PracticePage::Choose,
            PracticePage::Kind(training::TrapKind::HistoricalOrCurrent.id().to_owned()),
            PracticePage::Vignette("07".to_owned(), VignetteStep::Ratings),
            PracticePage::Vignette("07".to_owned(), VignetteStep::OwnCluster),
            PracticePage::Vignette("07".to_owned(), VignetteStep::Marks),
            PracticePage::Session(session.clone()),
            PracticePage::Lead,
            PracticePage::Room(session),
            PracticePage::Results,
            PracticePage::Sets,
            PracticePage::Learn(None),
            PracticePage::Learn(Some("how-to-rate".to_owned())),
        ] {
            let address = page.route().to_string();
            assert_eq!(PracticePage::of(Route::parse(&address)), page, "{address}");
        }
    }

    #[test]
    fn an_address_that_means_nothing_is_unknown() {
        for address in ["vignette", "vignette/07/nowhere", "results/more", "room/3-4821/x", "nowhere"] {
            let route = Route::parse(&format!("#/practise/{address}"));
            assert_eq!(PracticePage::of(route), PracticePage::Unknown, "{address}");
        }
    }

    #[test]
    fn the_longest_id_of_a_vignette_has_an_address() {
        let page = PracticePage::Vignette("a".repeat(20), VignetteStep::OwnCluster);
        assert_eq!(PracticePage::of(page.route()), page);
    }
}
