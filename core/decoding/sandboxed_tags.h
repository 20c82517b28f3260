#pragma once

#include "core/audio/genre_tags.h"
#include "core/base/file_pieces.h"
#include "core/decoding/decoder_exchange.h"

#include <memory>

namespace genrescope {

/// The genres in a file's tags, read and rewritten in a process of its own, which can open and
/// write nothing: it says which parts of the file stay and what is new between them. The process
/// has never seen another file and will see none, so that a hostile file can spoil no other. One
/// thread at a time.
class SandboxedTags {
public:
    /// @param isStopped  asked while it waits for the process
    /// @throws FileError if the process cannot be started; Canceled.
    explicit SandboxedTags(std::unique_ptr<ByteSource> source, const StopQuery& isStopped = {},
                           DecoderPool& decoders = programDecoders());

    /// @throws DecodeError (each function) if the file is damaged or of another kind, or the
    /// process
    ///         does not survive it; what reading the source throws; Canceled.
    GenreTags read();
    /// The file with other genres: all pieces lie within the source.
    FilePieces edited(const GenreTagEdit& edit);
    AudioPayload payload();

private:
    DecoderExchange exchange_;
};

} // namespace genrescope
