//! Two files as they were written once: whoever changes what stands in them sees it here, and changes the schema's version
//! if somebody else's program would stumble.
//!
//! The people are those of the demonstration. After a change that is meant: `INSTA_UPDATE=always cargo test -p casemix`.

use allocation::SuperClass;
use casemix::{About, Day, File, Filter, Level, PackName, Period, Quarter, Rules, Span, Tally, synthetic};

fn demonstration() -> File {
    let period = Period { quarter: Quarter::of_month(2026, 9), is_whole: true, span: Span::Quarter, first: Day(-91) };
    let mut tally = Tally::new(period, Rules::default());
    synthetic::caseload(2013, 300, 5).iter().for_each(|history| tally.add(history));
    let packs = vec![PackName { id: "provisional-2013-14".to_owned(), is_provisional: true }];
    let about = About { packs, has_own_threshold: false, is_synthetic: true };
    File::protected(&tally.finish(), &synthetic::team_names(5), about)
}

#[test]
fn the_organic_clusters_of_all_teams_as_csv() {
    let filter = Filter { level: Some(Level::All), class: Some(SuperClass::Organic) };
    insta::assert_snapshot!(demonstration().csv(&filter).replace("\r\n", "\n"));
}

#[test]
fn the_psychotic_clusters_of_one_team_as_json() {
    let level = Level::Team("Demonstration team A".to_owned());
    let filter = Filter { level: Some(level), class: Some(SuperClass::Psychotic) };
    insta::assert_snapshot!(demonstration().json(&filter));
}
