#pragma once

#include "core/tagging/tag_plan.h"
#include "ui/data/heard_track.h"

#include <QString>

namespace genrescope {

/// A file of the preview of genre tags.
struct TagEntry {
    enum class Status { Planned, Written, Refused, TakenBack };

    HeardTrack heard = {};
    /// What it says now, and what it is to say then.
    TagRow row = {};
    /// A person has left it out, or has said what it is to say.
    bool isLeftOut = false;
    bool isEdited = false;
    Status status = Status::Planned;
    /// Why it was not written, or not taken back: one sentence.
    QString refusal = {};

    /// Its tags could be read.
    bool isRead() const { return !row.file.tags.fingerprint.empty(); }
    /// It is among those that are written.
    bool isWanted() const { return row.isChange() && !isLeftOut && status != Status::Written; }
};

} // namespace genrescope
