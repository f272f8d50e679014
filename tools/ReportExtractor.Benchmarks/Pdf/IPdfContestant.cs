namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>A reader of PDF files to compare with others.</summary>
internal interface IPdfContestant
{
    /// <summary>What it reads, and with which library.</summary>
    string Name { get; }

    /// <summary>Whether it is .NET code, which the runtime keeps optimizing while it runs.</summary>
    bool IsCompiledMeanwhile { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="bytes">Its content.</param>
    /// <returns>The number of figures or letters read, so that no work can be optimized away; 0 for a process.</returns>
    int Read(string path, byte[] bytes);
}
