//! Which page an address means.
//!
//! Owns the hash routes, so that any static host serves every page. An address never carries anything typed:
//! the only thing in it that is somebody's is a random id. Does not know what the pages show.

use records::{PersonId, Step};
use std::fmt;

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// The doors.
    Home,
    /// The assessment, at the step named or where it was left.
    Assess(Option<Step>),
    /// Everyone.
    Caseload,
    /// One person.
    Person(PersonId),
    /// How it works, and the rule pack.
    Method,
    /// Settings and storage.
    Settings,
    /// What the tool is and is not.
    About,
    /// An address that means nothing.
    Unknown,
}

impl Route {
    /// The page of a location hash, with or without its `#`.
    pub(crate) fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#');
        let mut parts = path.trim_matches('/').split('/');
        match (parts.next().unwrap_or(""), parts.next(), parts.next()) {
            ("", None, None) => Self::Home,
            ("assess", None, None) => Self::Assess(None),
            ("assess", Some(step), None) => Step::from_id(step).map_or(Self::Unknown, |step| Self::Assess(Some(step))),
            ("caseload", None, None) => Self::Caseload,
            ("person", Some(id), None) => id.parse().map_or(Self::Unknown, Self::Person),
            ("method", None, None) => Self::Method,
            ("settings", None, None) => Self::Settings,
            ("about", None, None) => Self::About,
            _ => Self::Unknown,
        }
    }

    /// What the browser's title bar says. Never anything about a person.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Home => "Clusterwise",
            Self::Assess(None | Some(Step::Who)) => "Who and why - Clusterwise",
            Self::Assess(Some(Step::Ratings)) => "Rate the 18 scales - Clusterwise",
            Self::Assess(Some(Step::OwnCluster)) => "Your own cluster - Clusterwise",
            Self::Assess(Some(Step::Result)) => "Suggestion and decision - Clusterwise",
            Self::Caseload => "Caseload - Clusterwise",
            Self::Person(_) => "One person - Clusterwise",
            Self::Method => "How it works - Clusterwise",
            Self::Settings => "Settings - Clusterwise",
            Self::About => "About - Clusterwise",
            Self::Unknown => "Page not found - Clusterwise",
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home | Self::Unknown => f.write_str("#/"),
            Self::Assess(None) => f.write_str("#/assess"),
            Self::Assess(Some(step)) => write!(f, "#/assess/{}", step.id()),
            Self::Caseload => f.write_str("#/caseload"),
            Self::Person(id) => write!(f, "#/person/{id}"),
            Self::Method => f.write_str("#/method"),
            Self::Settings => f.write_str("#/settings"),
            Self::About => f.write_str("#/about"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_comes_back_from_its_address() {
        let id = PersonId::from_random([9; records::ID_BYTES]);
        let mut routes = vec![
            Route::Home,
            Route::Assess(None),
            Route::Caseload,
            Route::Person(id),
            Route::Method,
            Route::Settings,
            Route::About,
        ];
        routes.extend(Step::ALL.map(|step| Route::Assess(Some(step))));
        for route in routes {
            assert_eq!(Route::parse(&route.to_string()), route);
        }
    }

    #[test]
    fn an_address_typed_by_hand_is_a_page_or_unknown() {
        for (hash, route) in [
            ("", Route::Home),
            ("#", Route::Home),
            ("#/assess/", Route::Assess(None)),
            ("#/assess/nowhere", Route::Unknown),
            ("#/person", Route::Unknown),
            ("#/person/Jane", Route::Unknown),
            ("#/caseload/extra", Route::Unknown),
            ("#main-content", Route::Unknown),
        ] {
            assert_eq!(Route::parse(hash), route, "{hash}");
        }
    }
}
