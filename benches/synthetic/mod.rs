//! Portals of any size, made up: the same files for the same number of hospitals.
//!
//! Nothing in them is true, and all of it says so: such a portal is for measuring only and
//! must never be published.

pub mod articles;
pub mod catalogue;
pub mod codes;
pub mod labels;
pub mod portal;
pub mod random;
pub mod rivals;
pub mod text;
pub mod words;
