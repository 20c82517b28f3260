#include "ui/data/model_card.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace genrescope {

QString ModelCard::name() const
{
    const QFileInfo info(file);
    QString stem = info.completeBaseName();
    // Every run names its checkpoints this way.
    if (stem != QLatin1String("best") && stem != QLatin1String("last"))
        return stem;
    // The folder of a run that the window trained begins with its date and time.
    static const QRegularExpression stamp(QStringLiteral("^\\d{8}-\\d{6}-(?=.)"));
    return info.absoluteDir().dirName().remove(stamp);
}

} // namespace genrescope
