//! The three symbols at the end of a code by which a mistyped one is noticed.
//!
//! Owns the check and nothing else. It is a Reed–Solomon code over the field of 32 elements: codes of 20 symbols, any
//! two of which differ in four places at least. So up to three wrong symbols are always noticed, and with them every
//! two symbols that changed places; of all other slips, one in 32,768 is not. It could put one wrong symbol right, and
//! does not: a code that was guessed is worse than one that is typed again.

/// How many symbols say something.
pub(super) const DATA: usize = 17;

/// How many symbols check them.
const CHECKS: usize = 3;

/// How many symbols a code has.
pub(super) const LENGTH: usize = DATA + CHECKS;

/// Multiplies in the field of 32 elements: polynomials over two, modulo x⁵ + x² + 1.
const fn times(one: u8, other: u8) -> u8 {
    let (mut one, mut other, mut product) = (one, other, 0);
    while other > 0 {
        if other & 1 == 1 {
            product ^= one;
        }
        one = if one & 16 == 0 { one << 1 } else { (one << 1) ^ 0b10_0101 };
        other >>= 1;
    }
    product
}

/// The polynomial whose multiples are the codes, (x - α)(x - α²)(x - α³) with α = 2, from its last coefficient but one
/// on.
const GENERATOR: [u8; CHECKS] = {
    let (one, two, three) = (2, times(2, 2), times(2, times(2, 2)));
    [one ^ two ^ three, times(one, two) ^ times(one, three) ^ times(two, three), times(one, times(two, three))]
};

/// The symbols that go after these: what is left when they are divided by the generator.
pub(super) fn checks(data: &[u8]) -> [u8; CHECKS] {
    data.iter().fold([0; CHECKS], |[first, second, third], symbol| {
        let factor = first ^ symbol;
        let [one, two, three] = GENERATOR.map(|coefficient| times(factor, coefficient));
        [second ^ one, third ^ two, three]
    })
}

/// Whether the last three symbols are those that go after the others.
pub(super) fn is_right(symbols: &[u8; LENGTH]) -> bool {
    checks(symbols) == [0; CHECKS]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_has_every_other_element_among_its_powers() {
        let mut powers = vec![1_u8];
        while powers.len() < 31 {
            powers.push(times(powers[powers.len() - 1], 2));
        }
        assert_eq!(times(powers[30], 2), 1, "the 31st power");
        powers.sort_unstable();
        assert_eq!(powers, (1..32).collect::<Vec<u8>>());
    }

    #[test]
    fn multiplying_keeps_to_the_laws_of_a_field() {
        for one in 0..32 {
            assert_eq!((times(one, 0), times(one, 1)), (0, one));
            for other in 0..32 {
                assert_eq!(times(one, other), times(other, one));
                assert_eq!(times(one, other) == 0, one == 0 || other == 0);
                for third in 0..32 {
                    assert_eq!(times(one, other ^ third), times(one, other) ^ times(one, third));
                    assert_eq!(times(one, times(other, third)), times(times(one, other), third));
                }
            }
        }
    }

    /// What is left over when one symbol is wrong by so much, and all others are 0.
    fn left_over(place: usize, by: u8) -> [u8; CHECKS] {
        let mut symbols = [0; LENGTH];
        symbols[place] = by;
        checks(&symbols)
    }

    fn sum(one: [u8; CHECKS], other: [u8; CHECKS]) -> [u8; CHECKS] {
        std::array::from_fn(|place| one[place] ^ other[place])
    }

    #[test]
    fn one_two_or_three_wrong_symbols_are_noticed_wherever_they_are() {
        // What is left over of a sum is the sum of what is left over, and a multiple leaves the same multiple: the next
        // test. So it is enough that no one to three symbols, the first of them wrong by 1, leave nothing: that is all
        // slips there are.
        let left: [[[u8; CHECKS]; 32]; LENGTH] =
            std::array::from_fn(|place| std::array::from_fn(|by| left_over(place, u8::try_from(by).unwrap())));
        let mut tried = 0;
        for one in 0..LENGTH {
            let one_left = left[one][1];
            assert_ne!(one_left, [0; CHECKS]);
            for (two, by_two) in (one + 1..LENGTH).flat_map(|two| (1..32).map(move |by| (two, by))) {
                let two_left = sum(one_left, left[two][by_two]);
                assert_ne!(two_left, [0; CHECKS]);
                for (three, by_three) in (two + 1..LENGTH).flat_map(|three| (1..32).map(move |by| (three, by))) {
                    assert_ne!(two_left, left[three][by_three], "{one}, {two} by {by_two}, {three} by {by_three}");
                    tried += 1;
                }
            }
        }
        assert_eq!(tried, 1_140 * 31 * 31);
    }

    #[test]
    fn what_is_left_over_adds_up_and_multiplies() {
        for place in 0..LENGTH {
            for by in 1..32 {
                let by_one = left_over(place, 1);
                assert_eq!(left_over(place, by), by_one.map(|it| times(it, by)));
                for other in 0..LENGTH {
                    let mut symbols = [0; LENGTH];
                    symbols[place] ^= by;
                    symbols[other] ^= 7;
                    assert_eq!(checks(&symbols), sum(left_over(place, by), left_over(other, 7)));
                }
            }
        }
    }

    #[test]
    fn the_checks_make_any_symbols_right() {
        for seed in 0..1_000_u32 {
            let data: [u8; DATA] = std::array::from_fn(|place| {
                let place = u32::try_from(place).unwrap();
                (seed.wrapping_mul(2_654_435_761).rotate_left(place * 3) & 31) as u8
            });
            let mut symbols = [0; LENGTH];
            symbols[..DATA].copy_from_slice(&data);
            symbols[DATA..].copy_from_slice(&checks(&data));
            assert!(is_right(&symbols), "{symbols:?}");
        }
    }
}
