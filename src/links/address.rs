//! Which addresses of the network may be asked.
//!
//! A portal's files can come from anyone who sends a change, and what they link to is asked
//! from inside somebody's network. So what only that network can reach is never asked.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether an address is one of the public internet.
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

/// The special blocks are those of IANA's registry (RFC 6890), and what no host has: multicast
/// and what is reserved.
fn is_public_v4(v4: Ipv4Addr) -> bool {
    let [a, b, c, _] = v4.octets();
    let is_special = match a {
        0 => true,
        // Shared by the customers of a provider (RFC 6598).
        100 => (64..128).contains(&b),
        // Assignments of protocols, and the old relays of 6to4.
        192 => (b == 0 && c == 0) || (b == 88 && c == 99),
        // Measurements (RFC 2544).
        198 => b == 18 || b == 19,
        224.. => true,
        _ => false,
    };
    !is_special
        && !v4.is_private()
        && !v4.is_loopback()
        && !v4.is_link_local()
        && !v4.is_documentation()
}

fn is_public_v6(v6: Ipv6Addr) -> bool {
    if let Some(v4) = v6.to_ipv4_mapped() {
        return is_public_v4(v4);
    }
    let parts = v6.segments();
    // A network without IPv4 reaches it so (NAT64, RFC 6052): the address within decides.
    if parts[..6] == [0x64, 0xff9b, 0, 0, 0, 0] {
        let [.., a, b, c, d] = v6.octets();
        return is_public_v4(Ipv4Addr::new(a, b, c, d));
    }
    // All that is given to hosts (RFC 4291) but tunnels, which could lead back inside, and
    // documentation.
    let is_global = parts[0] & 0xe000 == 0x2000;
    let is_protocol = parts[0] == 0x2001 && parts[1] < 0x0200;
    let is_6to4 = parts[0] == 0x2002;
    let is_documentation =
        (parts[0] == 0x2001 && parts[1] == 0x0db8) || (parts[0] == 0x3fff && parts[1] < 0x1000);
    is_global && !is_protocol && !is_6to4 && !is_documentation
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_public_internet() {
        for (text, expect) in [
            ("8.8.8.8", true),
            ("100.63.0.1", true),
            ("172.32.0.1", true),
            ("192.0.1.1", true),
            ("2404:6800:4004::1", true),
            ("64:ff9b::808:808", true),
            ("::ffff:8.8.8.8", true),
            ("0.0.0.0", false),
            ("10.1.2.3", false),
            ("100.64.0.1", false),
            ("127.0.0.1", false),
            // Where clouds tell a machine its credentials.
            ("169.254.169.254", false),
            ("172.16.0.1", false),
            ("192.168.0.1", false),
            ("198.18.0.1", false),
            ("203.0.113.1", false),
            ("224.0.0.1", false),
            ("255.255.255.255", false),
            ("::", false),
            ("::1", false),
            ("::ffff:127.0.0.1", false),
            ("::127.0.0.1", false),
            ("64:ff9b::a00:1", false),
            ("64:ff9b:1::1", false),
            ("fc00::1", false),
            ("fd12::1", false),
            ("fe80::1", false),
            ("ff02::1", false),
            ("2001::1", false),
            ("2001:db8::1", false),
            ("2002:7f00:1::", false),
        ] {
            let address: IpAddr = text.parse().unwrap();
            assert_eq!(is_public(address), expect, "{text}");
        }
    }
}
