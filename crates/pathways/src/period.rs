//! A review period in plain words.

use allocation::ReviewPeriod;

/// How often a person's plan is looked at again at the latest, in words that end a sentence.
///
/// ```
/// use allocation::{ClusterCode, ReviewPeriod};
/// use pathways::in_words;
/// assert_eq!(in_words(ClusterCode::C14.review_period()), "every 4 weeks");
/// assert_eq!(in_words(ClusterCode::C04.review_period()), "every 6 months");
/// assert_eq!(in_words(ClusterCode::C08.review_period()), "once a year");
/// assert_eq!(in_words(ReviewPeriod::Days(10)), "every 10 days");
/// ```
#[must_use]
pub fn in_words(period: ReviewPeriod) -> String {
    match period {
        ReviewPeriod::Days(1) => "every day".to_owned(),
        ReviewPeriod::Days(7) => "every week".to_owned(),
        ReviewPeriod::Days(days) if days % 7 == 0 => format!("every {} weeks", days / 7),
        ReviewPeriod::Days(days) => format!("every {days} days"),
        ReviewPeriod::Months(1) => "every month".to_owned(),
        ReviewPeriod::Months(12) => "once a year".to_owned(),
        ReviewPeriod::Months(months) => format!("every {months} months"),
    }
}
