//! The ratings, the letter and the cluster as one number, and back.
//!
//! Owns how they are packed: each answer is a digit, in the order of the form, the cluster the last one. Scale 8 and
//! its letter are one digit of 46, so that a letter without a problem cannot even be written. The order of the digits,
//! and of what each stands for, is frozen: other browsers read codes.

use allocation::ClusterCode;
use ratings::{Assessment, OtherProblem, Rating, Scale};

/// The letters, and none.
const LETTERS: u64 = OtherProblem::ALL.len() as u64 + 1;

/// No problem, not known, and four severities with each letter or none.
const SCALE_8: u64 = 2 + 4 * LETTERS;

/// The clusters, and none.
const CLUSTERS: u64 = ClusterCode::ALL.len() as u64 + 1;

/// How many bits the number has at most.
pub(super) const BITS: u32 = 54;

const fn base(scale: Scale) -> u64 {
    if matches!(scale, Scale::OtherProblems) { SCALE_8 } else { Rating::ALL.len() as u64 }
}

/// The number; `None` where there is a letter and scale 8 has no problem that it could name.
pub(super) fn of(assessment: &Assessment, own: Option<ClusterCode>) -> Option<u64> {
    let mut number = 0;
    for scale in Scale::ALL {
        let rating = assessment.rating(scale);
        let digit =
            if scale == Scale::OtherProblems { scale_8(rating, assessment.other_problem())? } else { rating as u64 };
        number = number * base(scale) + digit;
    }
    let cluster = ClusterCode::ALL.into_iter().zip(1..).find(|(cluster, _)| Some(*cluster) == own);
    Some(number * CLUSTERS + cluster.map_or(0, |(_, digit)| digit))
}

fn scale_8(rating: Rating, letter: Option<OtherProblem>) -> Option<u64> {
    match (rating.severity(), letter) {
        (Some(0), None) => Some(0),
        (None, None) => Some(1),
        (Some(severity @ 1..), letter) => {
            let letter = letter.map_or(0, |letter| letter as u64 + 1);
            Some(2 + u64::from(severity - 1) * LETTERS + letter)
        }
        _ => None,
    }
}

/// What the number stands for; `None` for a number that stands for nothing.
pub(super) fn read(number: u64) -> Option<(Assessment, Option<ClusterCode>)> {
    let cluster = usize::try_from(number % CLUSTERS).ok()?;
    let own = cluster.checked_sub(1).and_then(|place| ClusterCode::ALL.get(place)).copied();
    let mut rest = number / CLUSTERS;
    let mut ratings = [Rating::NotKnown; Scale::COUNT];
    let mut letter = None;
    for (scale, rating) in Scale::ALL.into_iter().zip(&mut ratings).rev() {
        let digit = usize::try_from(rest % base(scale)).ok()?;
        rest /= base(scale);
        if scale == Scale::OtherProblems {
            (*rating, letter) = read_scale_8(digit)?;
        } else {
            *rating = *Rating::ALL.get(digit)?;
        }
    }
    (rest == 0).then_some((Assessment::new(ratings, letter), own))
}

fn read_scale_8(digit: usize) -> Option<(Rating, Option<OtherProblem>)> {
    let Some(named) = digit.checked_sub(2) else {
        return Some((if digit == 0 { Rating::NoProblem } else { Rating::NotKnown }, None));
    };
    let letters = usize::try_from(LETTERS).ok()?;
    let letter = (named % letters).checked_sub(1).and_then(|place| OtherProblem::ALL.get(place)).copied();
    Some((*Rating::KNOWN.get(1 + named / letters)?, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One above the largest number.
    fn end() -> u64 {
        Scale::ALL.into_iter().map(base).product::<u64>() * CLUSTERS
    }

    #[test]
    fn every_answer_fits_into_the_bits_with_little_room_left() {
        assert!(end() <= 1 << BITS && end() > 1 << (BITS - 1));
    }

    #[test]
    fn numbers_beyond_the_last_stand_for_nothing() {
        assert!(read(end() - 1).is_some());
        for number in [end(), end() + 1, (1 << BITS) - 1, u64::MAX] {
            assert_eq!(read(number), None);
        }
    }

    #[test]
    fn every_digit_of_every_place_comes_back() {
        // From each place one above another, a number has all digits 0 but one.
        let mut unit = 1;
        let bases = std::iter::once(CLUSTERS).chain(Scale::ALL.into_iter().rev().map(base));
        for base in bases {
            for digit in 0..base {
                let (assessment, own) = read(digit * unit).unwrap();
                assert_eq!(of(&assessment, own), Some(digit * unit));
            }
            unit *= base;
        }
        assert_eq!(unit, end());
    }

    #[test]
    fn a_letter_without_a_problem_has_no_number() {
        for (rating, is_there) in Rating::ALL.into_iter().zip([false, true, true, true, true, false]) {
            let ratings = [Rating::Mild; Scale::COUNT];
            let assessment = Assessment::new(ratings, Some(OtherProblem::Sleep)).with(Scale::OtherProblems, rating);
            assert_eq!(of(&assessment, None).is_some(), is_there, "{rating:?}");
        }
    }
}
