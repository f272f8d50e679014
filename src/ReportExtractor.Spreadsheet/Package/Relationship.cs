namespace ReportExtractor.Spreadsheet.Package;

/// <summary>A relationship of a part of a package.</summary>
/// <param name="Id">Its name in the part.</param>
/// <param name="Type">Its type.</param>
/// <param name="Target">What it leads to.</param>
/// <param name="IsExternal">Whether that is outside the package.</param>
internal sealed record Relationship(string Id, string Type, string Target, bool IsExternal = false)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>A relationship of one of Office's types.</summary>
    /// <param name="id">Its name in the part.</param>
    /// <param name="type">The last part of its type's name.</param>
    /// <param name="target">What it leads to.</param>
    /// <param name="isExternal">Whether that is outside the package.</param>
    public static Relationship OfOffice(string id, string type, string target, bool isExternal = false) =>
        new(id, Office + type, target, isExternal);
}
