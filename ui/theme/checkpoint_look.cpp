#include "ui/theme/checkpoint_look.h"

#include "ui/text/model_name.h"
#include "ui/theme/model_style.h"

#include <algorithm>

namespace genrescope {

QString CheckpointLook::markedName() const
{
    // A mark is the same in every palette.
    return modelStyle(style, {}).mark + QStringLiteral(" ") + name;
}

QList<CheckpointLook> checkpointLooks(const EvaluationReport& report)
{
    QList<CheckpointLook> looks;
    for (const CheckpointEvaluation& one : report.checkpoints) {
        const QString architecture = QString::fromStdString(one.architecture);
        const auto sameKind = std::ranges::count(report.checkpoints, one.architecture,
                                                 &CheckpointEvaluation::architecture);
        const bool taken = std::ranges::any_of(
            looks, [&](const CheckpointLook& look) { return look.style == architecture; });
        QString name = modelName(architecture);
        if (sameKind > 1)
            name += QLatin1Char(' ') + QString::fromStdString(one.recipe);
        looks.append({name, taken ? QString() : architecture});
    }
    return looks;
}

} // namespace genrescope
