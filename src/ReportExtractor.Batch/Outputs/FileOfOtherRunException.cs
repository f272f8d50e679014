using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Outputs;

/// <summary>An output would overwrite a file that belongs to another run.</summary>
/// <param name="path">The file.</param>
/// <param name="explanation">Whose file it is, and what to do about it.</param>
internal sealed class FileOfOtherRunException(string path, Message explanation)
    : ReportExtractorException(path, "file-of-other-run", explanation);
