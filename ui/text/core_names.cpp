#include "ui/text/core_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace genrescope {

namespace {

constexpr const char* stored[] = {
    // Ways of splitting.
    QT_TRANSLATE_NOOP("CoreNames", "FMA's own, by artist"),
    // Ways of labeling.
    QT_TRANSLATE_NOOP("CoreNames", "closed"),
    QT_TRANSLATE_NOOP("CoreNames", "fine"),
    QT_TRANSLATE_NOOP("CoreNames", "top"),
    QT_TRANSLATE_NOOP("CoreNames", "one genre per folder"),
    QT_TRANSLATE_NOOP("CoreNames", "one genre a folder"), // earlier versions
    // Rules by which thresholds were chosen.
    QT_TRANSLATE_NOOP("CoreNames", "best F1 on validation"),
    QT_TRANSLATE_NOOP("CoreNames", "best F1, artists held out"),
};

} // namespace

QString splitText(Split split)
{
    switch (split) {
    case Split::Training:
        return QCoreApplication::translate("CoreNames", "training");
    case Split::Validation:
        return QCoreApplication::translate("CoreNames", "validation");
    case Split::Test:
        break;
    }
    return QCoreApplication::translate("CoreNames", "test");
}

QString storedText(const std::string& text)
{
    const auto* const known = std::find(std::begin(stored), std::end(stored), text);
    return known == std::end(stored) ? QString::fromStdString(text)
                                     : QCoreApplication::translate("CoreNames", *known);
}

} // namespace genrescope
