#include "tests/desktop/support/player.h"

using namespace Qt::StringLiterals;

namespace genrescope::test {

Player::Player(const Program& program) : tracks_(program.part(u"tree"_s, u"Tracks"_s))
{
    if (!isThere())
        return;
    position_ = program.part(u"slider"_s, u"Position"_s);
    play_ = program.part(u"push button"_s, u"Play"_s);
    volume_ = program.part(u"slider"_s, u"Volume"_s);
    mute_ = program.part(u"check box"_s, u"Mute"_s);
    loop_ = program.part(u"check box"_s, u"Loop"_s);
    spectrogram_ = program.part(u"slider"_s, u"Spectrogram"_s);
    overview_ = program.part(u"slider"_s, u"Overview of the track"_s);
    waitUntil([&] {
        count_ = program.window().find([](const Accessible& part) {
            return part.role() == u"label" && part.name().contains(u" track");
        });
        return static_cast<bool>(count_);
    });
}

QRect Player::firstTrack() const
{
    for (const Accessible& cell : tracks_.children()) {
        if (cell.role() == u"tree item")
            return cell.rectangle();
    }
    return {};
}

QStringList Player::trackNames() const
{
    QStringList names;
    for (const Accessible& cell : tracks_.children()) {
        const QString name = cell.name();
        // The first of a track's cells has its description.
        if (cell.role() == u"tree item" && name.contains(u". "))
            names << name;
    }
    return names;
}

} // namespace genrescope::test
