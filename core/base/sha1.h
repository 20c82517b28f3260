#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct AVSHA;

namespace genrescope {

/// SHA-1, the checksum that FMA publishes; also used to name configurations. Not for security.
class Sha1 {
public:
    Sha1();

    void update(std::span<const std::byte> bytes);
    void update(std::string_view text)
    {
        update(std::as_bytes(std::span(text.data(), text.size())));
    }

    /// 40 lower-case hexadecimal digits. Ends the computation.
    std::string hex();

    /// The digest of one text.
    static std::string of(std::string_view text);

private:
    struct Free {
        void operator()(AVSHA* state) const;
    };
    std::unique_ptr<AVSHA, Free> state_;
};

} // namespace genrescope
