using System.Security.Cryptography;

namespace ReportExtractor.Ocr.Models;

/// <summary>The files of the line recogniser's model, which a script fetches.</summary>
/// <param name="Model">The model, in ONNX.</param>
/// <param name="Characters">The file of its characters, one a line.</param>
internal sealed record ModelFiles(string Model, string Characters)
{
    private const string ModelName = "ch_PP-OCRv4_rec_infer.onnx";
    private const string CharactersName = "ppocr_keys_v1.txt";

    /// <summary>The folder where the script puts the files.</summary>
    public static string DefaultFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "report-extractor",
        "ocr-models");

    /// <summary>The files of a folder; null if they are not there.</summary>
    /// <param name="folder">The folder.</param>
    public static ModelFiles? In(string folder)
    {
        var files = new ModelFiles(Path.Combine(folder, ModelName), Path.Combine(folder, CharactersName));
        return File.Exists(files.Model) && File.Exists(files.Characters) ? files : null;
    }

    /// <summary>The hash of the model, in hexadecimal digits.</summary>
    public string Sha256()
    {
        using var stream = File.OpenRead(Model);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
