#include "ui/text/ablation_text.h"

#include "ui/text/format.h"
#include "ui/text/score_text.h"
#include "ui/text/setting_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace genrescope {

namespace {

QString withHalfWidth(const QString& mean, const std::optional<double>& halfWidth)
{
    return halfWidth ? QStringLiteral("%1 ± %2").arg(mean, numberText(halfWidth, apDigits)) : mean;
}

} // namespace

QString changeText(const SettingChange& change)
{
    const QString name = QString::fromStdString(change.setting);
    const QString value = settingValueText(name, QString::fromStdString(textOf(change.value)));
    return QCoreApplication::translate("AblationText", "%1: %2", "setting, value")
        .arg(settingTitle(name), value.isEmpty() ? QStringLiteral("–") : value);
}

QString variantText(const AblationVariant& variant, const AblationVariant& baseline)
{
    if (variant.name == baselineName)
        return QCoreApplication::translate("AblationText", "Baseline");
    const std::vector<SettingChange> changes = changesBetween(baseline.config, variant.config);
    const auto named = std::ranges::find(changes, variant.name, variantName);
    return named == changes.end() ? QString::fromStdString(variant.name) : changeText(*named);
}

QString meanText(const std::optional<MeanInterval>& mean)
{
    return mean ? withHalfWidth(numberText(mean->mean, apDigits), mean->halfWidth)
                : numberText({}, apDigits);
}

QString differenceText(const std::optional<MeanInterval>& mean)
{
    return mean ? withHalfWidth(signedText(mean->mean, apDigits), mean->halfWidth)
                : numberText({}, apDigits);
}

QString differenceText(const std::optional<Interval>& interval)
{
    return interval ? QStringLiteral("%1 … %2").arg(signedText(interval->low, apDigits),
                                                    signedText(interval->high, apDigits))
                    : numberText({}, apDigits);
}

} // namespace genrescope
