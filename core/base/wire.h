#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace genrescope {

/// What another process sent makes no sense.
class ProtocolError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Puts values into a packet for another process of the same build, one after another.
class WireWriter {
public:
    template<typename Value>
    void put(const Value& value)
    {
        static_assert(std::is_arithmetic_v<Value> || std::is_enum_v<Value>);
        putBytes(std::as_bytes(std::span(&value, 1)));
    }
    void putText(std::string_view text);
    void putBytes(std::span<const std::byte> bytes);

    const std::vector<std::byte>& packet() const { return packet_; }

private:
    std::vector<std::byte> packet_;
};

/// Takes them out again. The other process is not trusted: every length is checked.
/// @throws ProtocolError (each function) if there is less than is asked for.
class WireReader {
public:
    /// @param packet  borrowed
    explicit WireReader(std::span<const std::byte> packet) : rest_(packet) {}

    template<typename Value>
    Value get()
    {
        static_assert(std::is_arithmetic_v<Value> && !std::is_same_v<Value, bool>);
        Value value = {};
        const std::span<const std::byte> bytes = take(sizeof(Value));
        std::memcpy(&value, bytes.data(), bytes.size());
        return value;
    }
    bool getBool();
    std::string getText(std::size_t maxLength);
    /// Everything that is left.
    std::span<const std::byte> getRest() { return take(rest_.size()); }

    /// @throws ProtocolError if something is left.
    void requireEnd() const;

private:
    std::span<const std::byte> take(std::size_t count);

    std::span<const std::byte> rest_;
};

} // namespace genrescope
