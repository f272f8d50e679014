using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Encryption;

/// <summary>
/// Decrypts the objects of a file with the standard security handler (ISO 32000-1 §7.6, ISO 32000-2 §7.6), if no password is
/// required.
/// </summary>
[SuppressMessage(
    "Security",
    "CA5351:Do Not Use Broken Cryptographic Algorithms",
    Justification = "The format requires MD5. Files are read, not protected.")]
internal sealed class SecurityHandler
{
    /// <summary>
    /// Number of bytes that extend the file key to an object's key: three of its number, two of its generation.
    /// </summary>
    private const int ObjectBytes = 5;

    // Maximum length of an object key in bytes (Algorithm 1).
    private const int LongestObjectKey = 16;

    private readonly byte[] _key;
    private readonly IPdfObjects _objects;
    private readonly EncryptionParameters _parameters;
    private readonly CryptFilterNames _filters;

    private SecurityHandler(byte[] key, EncryptionParameters parameters, CryptFilterNames filters, IPdfObjects objects)
    {
        _key = key;
        _parameters = parameters;
        _filters = filters;
        _objects = objects;
    }

    /// <summary>Finds the file key.</summary>
    /// <param name="encrypt">The encryption dictionary.</param>
    /// <param name="trailer">The trailer.</param>
    /// <param name="objects">Resolves references.</param>
    /// <exception cref="PdfException">The file requires a password, or its encryption is not supported.</exception>
    public static SecurityHandler Create(PdfDictionary encrypt, PdfDictionary trailer, IPdfObjects objects)
    {
        var parameters = new EncryptionParameters(encrypt, trailer, objects);
        var isKnown = (parameters.Version, parameters.Revision) is (1 or 2 or 3, 2 or 3) or (4, 3 or 4) or (5, 5 or 6);
        if ((objects.GetName(encrypt, "Filter") ?? "Standard") != "Standard" || !isKnown)
        {
            throw new PdfException(PdfFailure.Encrypted, PdfMessages.EncryptionNotSupported());
        }

        var key = parameters.Version == 5 ? ModernKey.Find(parameters) : LegacyKey.Find(parameters);
        return key is not null
            ? new SecurityHandler(key, parameters, new CryptFilterNames(encrypt, parameters.Version, objects), objects)
            : throw new PdfException(PdfFailure.Encrypted, PdfMessages.PasswordRequired());
    }

    /// <summary>Decrypts the strings of an object and its stream.</summary>
    /// <param name="value">The object as stored in the file.</param>
    /// <param name="number">Its number.</param>
    /// <param name="generation">Its generation.</param>
    public PdfObject Decrypt(PdfObject value, int number, int generation)
    {
        if (value is not PdfStream stream)
        {
            return DecryptStrings(value, number, generation);
        }

        var dictionary = (PdfDictionary)DecryptStrings(stream.Dictionary, number, generation);
        var filter = FilterOf(dictionary);
        return new PdfStream(
            dictionary,
            filter == CryptFilter.Identity ? stream.Raw : Decrypt(stream.Raw.Span, filter, number, generation));
    }

    /// <summary>The parser limits the recursion depth.</summary>
    private PdfObject DecryptStrings(PdfObject value, int number, int generation) => value switch
    {
        PdfString text when _filters.Strings != CryptFilter.Identity =>
            new PdfString(Decrypt(text.Bytes, _filters.Strings, number, generation)),
        PdfArray array when array.Items.Any(HasParts) =>
            new PdfArray([.. array.Items.Select(item => DecryptStrings(item, number, generation))]),
        PdfDictionary dictionary when dictionary.Entries.Values.Any(HasParts) =>
            new PdfDictionary(dictionary.Entries.ToDictionary(
                entry => entry.Key, entry => DecryptStrings(entry.Value, number, generation))),
        _ => value,
    };

    private static bool HasParts(PdfObject value) => value is PdfString or PdfArray or PdfDictionary;

    /// <summary>The stream's own filter if it names one (§7.4.10); otherwise the default.</summary>
    private CryptFilter FilterOf(PdfDictionary dictionary)
    {
        if (!_parameters.EncryptsMetadata && _objects.GetName(dictionary, "Type") == "Metadata")
        {
            return CryptFilter.Identity;
        }

        var first = First(_objects.Get(dictionary, "Filter"));
        if (first is not PdfName { Value: "Crypt" })
        {
            return _filters.Streams;
        }

        var name = First(_objects.Get(dictionary, "DecodeParms")) is PdfDictionary parameters ? _objects.GetName(parameters, "Name") : null;
        return _filters.Find(name);
    }

    private PdfObject First(PdfObject value) => value is PdfArray { Items.Count: > 0 } array ? _objects.Resolve(array.Items[0]) : value;

    private byte[] Decrypt(ReadOnlySpan<byte> data, CryptFilter filter, int number, int generation) => filter switch
    {
        CryptFilter.Rc4 => Rc4.Apply(ObjectKey(number, generation, isAes: false), data),
        CryptFilter.Aes128 => AesCbc.Decrypt(ObjectKey(number, generation, isAes: true), data),
        CryptFilter.Aes256 => AesCbc.Decrypt(_key, data),
        _ => data.ToArray(),
    };

    /// <summary>The key of an object (Algorithm 1).</summary>
    private byte[] ObjectKey(int number, int generation, bool isAes)
    {
        byte[] input =
        [
            .. _key,
            (byte)number, (byte)(number >> 8), (byte)(number >> 16),
            (byte)generation, (byte)(generation >> 8),
            .. isAes ? "sAlT"u8 : [],
        ];
        var hash = MD5.HashData(input);
        return isAes ? hash : hash[..Math.Min(_key.Length + ObjectBytes, LongestObjectKey)];
    }
}
