//! .
mod cluster;
mod fact;
mod review;
mod super_class;

pub use cluster::{ClusterCode, UnknownCluster};
pub use fact::{Fact, Facts};
pub use review::ReviewPeriod;
pub use super_class::{SuperClass, UnknownSuperClass};
