#include "ui/text/dataset_track_text.h"

#include "ui/data/path_text.h"

#include <QCoreApplication>

namespace genrescope {

QString datasetTrackText(const Track& track)
{
    const QString title = textOf(track.title.empty() ? track.file : track.title);
    return track.artist.empty()
               ? title
               : QCoreApplication::translate("genrescope::DatasetTrack", "%1 – %2", "artist, title")
                     .arg(textOf(track.artist), title);
}

} // namespace genrescope
