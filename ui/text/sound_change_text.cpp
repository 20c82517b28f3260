#include "ui/text/sound_change_text.h"

#include <QCoreApplication>

namespace genrescope {

QString soundChangeText(SoundChange change)
{
    const auto text = [](const char* english) {
        return QCoreApplication::translate("SoundChange", english);
    };
    switch (change) {
    case SoundChange::Mp3:
        return text(QT_TRANSLATE_NOOP("SoundChange", "mp3, 64 kbit/s"));
    case SoundChange::Quieter:
        return text(QT_TRANSLATE_NOOP("SoundChange", "12 dB quieter"));
    case SoundChange::Later:
        return text(QT_TRANSLATE_NOOP("SoundChange", "from 2 s on"));
    case SoundChange::Mono:
        return text(QT_TRANSLATE_NOOP("SoundChange", "mono"));
    case SoundChange::Slower:
        return text(QT_TRANSLATE_NOOP("SoundChange", "3% slower"));
    }
    return {};
}

} // namespace genrescope
