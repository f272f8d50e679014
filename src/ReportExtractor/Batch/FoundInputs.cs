namespace ReportExtractor.Batch;

/// <summary>What stands under the paths that were given.</summary>
/// <param name="Inputs">Every file once, in the ordinal order of the source paths.</param>
/// <param name="NotFound">The paths given that are neither a file nor a folder, and the globs that match no file.</param>
/// <param name="Errors">A sentence for every folder that could not be listed.</param>
public sealed record FoundInputs(
    IReadOnlyList<BatchInput> Inputs,
    IReadOnlyList<string> NotFound,
    IReadOnlyList<string> Errors);
