# Serves or builds the site in a folder. In this folder, once:
#   docker build -t fingerpost .
# Then, in the folder of a site:
#   docker run --rm -p 8000:8000 -v "$PWD:/site" fingerpost
#   docker run --rm --user "$(id -u):$(id -g)" -v "$PWD:/site" fingerpost build
FROM python:3.13-slim AS made

WORKDIR /sources
RUN python -m venv /program
COPY requirements/site.txt requirements/
RUN /program/bin/python -m pip install --no-cache-dir --require-hashes -r requirements/site.txt
COPY pyproject.toml README.md LICENSE ./
COPY tools/readme.py tools/
COPY docs/schema docs/schema
COPY hooks hooks
# What installs is not needed by what runs.
RUN /program/bin/python -m pip install --no-cache-dir --no-deps --no-build-isolation . \
    && /program/bin/python -m pip uninstall --yes hatchling pip

FROM python:3.13-slim

COPY --from=made /program /program
# Nobody in particular; `--user` names somebody who may write into the folder.
USER 1000:1000
WORKDIR /site
ENV HOME=/tmp PYTHONDONTWRITEBYTECODE=1 PATH=/program/bin:$PATH
EXPOSE 8000
ENTRYPOINT ["fingerpost"]
CMD ["serve", "--address", "0.0.0.0:8000"]
