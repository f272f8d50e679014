namespace ReportExtractor.Panel.Agencies;

/// <summary>How sure the place of an agency is.</summary>
internal enum PlaceStatus
{
    /// <summary>No list of divisions was given.</summary>
    NoList,

    /// <summary>Neither name nor title nor folder names a division of the list.</summary>
    Unknown,

    /// <summary>The name may mean several divisions, and nothing decides.</summary>
    Ambiguous,

    /// <summary>One division.</summary>
    Certain,

    /// <summary>One division by the name, and the folder names another one.</summary>
    FolderDiffers,
}
