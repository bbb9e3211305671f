//! Lists that are kept in order.

/// Puts an item in its place of a list that is in order. The standard library's sorts are several kilobytes
/// each of what a first visit transfers, and no list here is long.
pub(crate) fn put_in_order<T>(list: &mut Vec<T>, item: T, is_before: impl Fn(&T, &T) -> bool) {
    let place = list.partition_point(|other| is_before(other, &item));
    list.insert(place, item);
}
