using ReportExtractor.Panel.Regions;

namespace ReportExtractor.Panel.Agencies;

/// <summary>Decides between the divisions that a name may mean.</summary>
/// <param name="Divisions">What is decided on, or what is left.</param>
/// <param name="Status">How sure it is.</param>
/// <param name="Witness">What gave it.</param>
/// <param name="Candidates">The divisions to tell where it is not sure.</param>
internal sealed record PlaceChoice(
    IReadOnlyList<Division> Divisions, PlaceStatus Status, PlaceWitness Witness, IReadOnlyList<Division> Candidates)
{
    /// <summary>Decides.</summary>
    /// <param name="name">What the agency's name may mean.</param>
    /// <param name="title">What the title may mean.</param>
    /// <param name="folders">What the folders may mean.</param>
    public static PlaceChoice Of(IReadOnlyList<Division> name, IReadOnlyList<Division> title, IReadOnlyList<Division> folders)
    {
        if (name is [var one])
        {
            return folders.Count > 0 && !folders.Any(folder => AreOneLine(folder, one))
                ? new PlaceChoice([one], PlaceStatus.FolderDiffers, PlaceWitness.Name, folders)
                : new PlaceChoice([one], PlaceStatus.Certain, PlaceWitness.Name, []);
        }

        foreach (var (witness, divisions) in new[] { (PlaceWitness.Title, title), (PlaceWitness.Folder, folders) })
        {
            IReadOnlyList<Division> left = name.Count == 0
                ? divisions
                : [.. name.Where(division => divisions.Any(other => other.Holds(division)))];
            if (left is [var decided])
            {
                return new PlaceChoice([decided], PlaceStatus.Certain, witness, []);
            }
        }

        var open = name.Count > 0 ? name : title.Count > 0 ? title : folders;
        return open.Count == 0
            ? new PlaceChoice([], PlaceStatus.Unknown, PlaceWitness.None, [])
            : new PlaceChoice(open, PlaceStatus.Ambiguous, PlaceWitness.None, open);
    }

    private static bool AreOneLine(Division one, Division other) => one.Holds(other) || other.Holds(one);
}
