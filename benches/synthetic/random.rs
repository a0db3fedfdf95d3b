//! Numbers that are the same on every machine.

/// SplitMix64 of Steele, Lea and Flood (2014): ten lines that pass the usual tests, where a
/// crate would change its numbers with a version.
pub struct Random(u64);

impl Random {
    /// The numbers of one entry do not depend on how many entries there are.
    pub fn new(kind: u64, number: usize) -> Self {
        Self((kind << 32) ^ number as u64)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to `end`, without `end`; 0 where `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        let end = end.max(1) as u64;
        usize::try_from(self.next() % end).unwrap_or_default()
    }

    /// From `low` to `high`, both included.
    pub fn within(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low + 1)
    }

    /// True so many times of a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of a list that is not empty.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// So many different ones of a list, in its order.
    pub fn some<'a, T>(&mut self, list: &'a [T], count: usize) -> Vec<&'a T> {
        let mut left = count.min(list.len());
        let mut out = Vec::with_capacity(left);
        for (place, one) in list.iter().enumerate() {
            if self.below(list.len() - place) < left {
                out.push(one);
                left -= 1;
            }
        }
        out
    }
}
